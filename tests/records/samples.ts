import { parseRecord } from "../../src/records/parse.ts";
import type { CollectionName, Records } from "../../src/records/collections.ts";
import { collectionNames } from "../../src/records/collections.ts";
import type { Problem } from "../../src/records/problem.ts";

/** The fields of a record as plain data. */
export type Data = Readonly<Record<string, unknown>>;

/** Records by path inside the content folder, such as `fines/x`. */
export type Files = Readonly<Record<string, Data>>;

const updatedOn = "2026-11-21";

/** One source that supports the named fields. */
export function sources(...supports: readonly string[]): Data[] {
  const url = "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT1";
  return [
    { id: "texte", title: "Texte de la décision", publisher: "Légifrance", url, date: "2025-02", grade: "A", supports },
  ];
}

const decision = {
  number: "SAN-2025-100",
  summary: "La CNIL sanctionne une société.",
  decidedOn: "2025-01-09",
  organisations: [{ organisation: "exemple", role: "controller" }],
  provisions: [],
  themes: ["securite"],
  addresses: {},
  updatedOn,
};

const decisionFacts = ["number", "decidedOn", "organisations"];

/** The least that each kind of record may say, linked so that nothing contradicts. */
export const samples: Files = {
  "cases/exemple": {
    title: "Une société face à la CNIL",
    shortTitle: "Exemple 2025",
    summary: "La CNIL sanctionne une société.",
    themes: ["securite"],
    sources: sources("title"),
    updatedOn,
  },
  "incidents/exemple-2024": {
    title: "Des données publiées",
    summary: "Des données sont publiées.",
    case: "exemple",
    organisations: [{ organisation: "exemple", role: "controller" }],
    occurredFrom: null,
    occurredTo: null,
    detectedOn: null,
    notifiedOn: null,
    disclosedOn: "2024-03",
    vector: "unknown",
    figures: [],
    dataCategories: [],
    sources: sources("organisations", "disclosedOn", "vector"),
    updatedOn,
  },
  "decisions/med-2024-050": {
    ...decision,
    title: "Une société mise en demeure",
    kind: "formal-notice",
    number: "MED-2024-050",
    decidedOn: "2024-06-03",
    order: "Sécuriser les données.",
    delay: "P2M",
    sources: sources(...decisionFacts, "order", "delay"),
  },
  "decisions/san-2025-100": {
    ...decision,
    title: "Une société sanctionnée",
    kind: "sanction",
    procedure: "ordinary",
    notifiedOn: "2025-01-13",
    sources: sources(...decisionFacts, "procedure", "notifiedOn"),
  },
  "decisions/san-2025-110": {
    ...decision,
    title: "Une astreinte liquidée",
    kind: "liquidation",
    number: "SAN-2025-110",
    procedure: "ordinary",
    decidedOn: "2025-05-05",
    astreinte: "san-2025-100",
    amount: 1800,
    until: "2025-03-31",
    follows: ["san-2025-100"],
    sources: sources(...decisionFacts, "procedure", "amount", "until"),
  },
  "decisions/san-2025-120": {
    ...decision,
    title: "Une injonction close",
    kind: "closure",
    number: "SAN-2025-120",
    procedure: "ordinary",
    decidedOn: "2025-07-07",
    injunctions: ["san-2025-100-securite"],
    closedOn: "2025-07-07",
    finding: null,
    follows: ["san-2025-100"],
    sources: sources(...decisionFacts, "procedure", "closedOn"),
  },
  "decisions/ce-500000": {
    ...decision,
    title: "Le recours d’une société rejeté",
    kind: "ruling",
    number: "500000",
    decidedOn: "2026-02-02",
    nature: "merits",
    ecli: null,
    outcome: "rejected",
    follows: ["san-2025-100"],
    sources: sources(...decisionFacts, "nature", "outcome"),
  },
  "fines/san-2025-100-exemple": {
    decision: "san-2025-100",
    organisation: "exemple",
    amount: 50000,
    sources: sources("amount"),
    updatedOn,
  },
  "injunctions/san-2025-100-securite": {
    decision: "san-2025-100",
    order: "Sécuriser les données.",
    delay: "P2M",
    sources: sources("order", "delay"),
    updatedOn,
  },
  "astreintes/san-2025-100": {
    decision: "san-2025-100",
    ratePerDay: 100,
    clauses: [{ injunctions: ["san-2025-100-securite"], delay: "P2M" }],
    sources: sources("ratePerDay", "clauses"),
    updatedOn,
  },
  "organisations/exemple": {
    name: "Exemple",
    summary: "Une société française.",
    legalForm: "entreprise",
    sector: "services",
    country: "FR",
    domicile: "metropole",
    sources: sources("legalForm", "country"),
    updatedOn,
  },
  "provisions/rgpd-32": {
    text: "rgpd",
    article: "32",
    title: "Sécurité du traitement",
    summary: "Protéger les données.",
    address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
    sources: sources("text", "article", "address"),
    updatedOn,
  },
  "glossary/astreinte": {
    term: "astreinte",
    definition: "Une somme par jour de retard.",
    sources: sources("definition"),
    updatedOn,
  },
  "themes/securite": {
    summary: "Protéger les données.",
    checklist: [{ ask: "Chiffrer les postes.", decisions: [{ decision: "san-2025-100", point: "12" }] }],
    sources: sources("summary"),
    updatedOn,
  },
  "vectors/vulnerabilite": {
    vector: "vulnerability",
    title: "La vulnérabilité exploitée",
    summary: "Une faille sert avant d’être corrigée.",
    prevention: [{ measure: "Corriger ce que l’audit relève.", decision: "san-2025-100", point: "12" }],
    sources: sources("prevention"),
    updatedOn,
  },
  "lessons/exemple": {
    rank: 1,
    title: "Exemple : une leçon courte",
    summary: "On y apprend à lire une décision.",
    level: "beginner",
    case: "exemple",
    decisions: ["san-2025-100"],
    themes: ["securite"],
    questions: [
      { question: "Pourquoi une amende ?", answer: "Parce que la sécurité manquait.", decision: "san-2025-100" },
      { question: "Pourquoi une astreinte ?", answer: "Pour faire cesser le manquement.", decision: "san-2025-100" },
    ],
    sources: sources("questions"),
    updatedOn,
  },
};

/** The text of a record's file: JSON is YAML. */
export function toFile(data: Data, body = ""): string {
  return `---\n${JSON.stringify(data, null, 1)}\n---\n${body}`;
}

/** The sample with some fields changed; `undefined` takes the field away. */
export function changed(path: string, change: Data): Data {
  const data = { ...(samples[path] ?? {}), ...change };
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/** The problems of one record file. */
export function problemsOf(path: string, text: string): Problem[] {
  const [collection = "", id = ""] = path.split("/");
  const parsed = parseRecord({ collection: collection as CollectionName, id, file: `content/${path}.mdx`, text });
  return Array.isArray(parsed) ? parsed : [];
}

/** Records that fit their schemas, without prose; throws when one does not. */
export function toRecords(files: Files): Records {
  const entries = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  for (const [path, data] of Object.entries(files)) {
    const [collection = "", id = ""] = path.split("/");
    const parsed = parseRecord({ collection: collection as CollectionName, id, file: path, text: toFile(data) });
    if (Array.isArray(parsed)) throw new Error(`${path}: ${JSON.stringify(parsed)}`);
    entries[collection]?.push({ ...parsed.record, id, prose: "" });
  }
  return entries as unknown as Records;
}
