import { fitting, withOwnWords, type Texts } from "./broken-files.ts";
import { changed, samples, sources, toFile, type Data } from "./samples.ts";

const legifrance = "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001";
const said = sources("number", "decidedOn", "organisations", "procedure", "notifiedOn");
const [source = {}] = said;

function sanction(number: string, change: Data): Data {
  return changed("decisions/san-2025-100", { number, ...change });
}

function supporting(...fields: readonly string[]): Data[] {
  return said.map((one) => ({ ...one, supports: [...(one["supports"] as string[]), ...fields] }));
}

function event(on: string, step: string): Data {
  return { on, kind: "procedure", step, text: `Étape ${step}`, sources: ["texte"] };
}

const list = JSON.parse(fitting["official-list.json"] ?? "") as { readonly rows: readonly Data[] };
const row = { ...list.rows[0], number: "SAN-2025-400", legifranceId: "CNILTEXT000000000002", amount: 60_000 };
const liquidated = {
  ...row,
  date: "2025-05-05",
  number: "SAN-2025-430",
  legifranceId: "CNILTEXT000000000430",
  outcomes: ["liquidation"],
  amount: 2000,
};

const records: Readonly<Record<string, Data>> = {
  "organisations/ailleurs": { ...samples["organisations/exemple"], name: "Ailleurs", country: "US" },
  "organisations/ministere": { ...samples["organisations/exemple"], name: "Ministère", legalForm: "etat" },
  "organisations/doublon": {
    ...samples["organisations/exemple"],
    name: "Doublon",
    aliases: ["Deux", "Deux"],
    sources: [{ ...source, supports: ["legalForm", "country"], points: { name: "3" } }],
  },
  "organisations/hote": {
    ...samples["organisations/exemple"],
    name: "Hôte",
    sources: [{ ...source, publisher: "CNIL", url: "https://cnil.example/", supports: ["legalForm", "country"] }],
  },
  "decisions/san-2025-400": sanction("SAN-2025-400", {
    decidedOn: "2025-01-08",
    procedure: "simplified",
    publishedOn: "2025-01-10",
    notifiedOn: "2025-01-13",
    anonymousFrom: "2025-01-09",
    addresses: { legifrance },
    summary: "La CNIL inflige 40 000 € à une société, sous 200 € par jour.",
    case: undefined,
    sources: supporting("publishedOn", "anonymousFrom").map((one) => ({
      ...one,
      title: "Délibération SAN-2025-400 du 7 janvier 2025",
    })),
  }),
  "decisions/san-2025-401": sanction("SAN-2025-999", {
    decidedOn: "2024-12-31",
    addresses: { legifrance },
    anonymousFrom: "2099-01-01",
    publishedOn: null,
    updatedOn: "2025-01-01",
    incidents: ["ailleurs-2025"],
    follows: ["med-2024-050"],
    appeal: { status: "announced", on: "2024-11" },
    events: [
      event("1923-10-02", "complaint"),
      event("2024-05-02", "rapporteur"),
      event("2024-05-01", "report"),
      event("2025-01-02", "hearing"),
    ],
    turnovers: [{ organisation: "ailleurs", amount: 1_000_000, year: 2025, entity: "La société", level: "company" }],
    statedCeiling: 10_000,
    sources: supporting("turnovers", "statedCeiling", "appeal", "publishedOn", "anonymousFrom"),
  }),
  "fines/san-2025-400-ailleurs": changed("fines/san-2025-100-exemple", { decision: "san-2025-400" }),
  "fines/san-2025-401-exemple": changed("fines/san-2025-100-exemple", { decision: "san-2025-401" }),
  "fines/san-2025-402-exemple": changed("fines/san-2025-100-exemple", { decision: "san-2025-400" }),
  "injunctions/san-2025-400-acces": changed("injunctions/san-2025-100-securite", { decision: "san-2025-400" }),
  "astreintes/san-2025-400": changed("astreintes/san-2025-100", {
    decision: "san-2025-400",
    clauses: [{ injunctions: ["san-2025-400-acces"], delay: "P2M" }],
  }),
  "decisions/san-2025-430": changed("decisions/san-2025-110", {
    number: "SAN-2025-430",
    days: 17,
    sources: supporting("amount", "until", "days").map((one) => withoutSupport(one, "notifiedOn")),
  }),
  "decisions/san-2025-431": changed("decisions/san-2025-110", {
    number: "SAN-2025-431",
    summary: "La CNIL liquide 1 700 €.",
    days: 900,
    sources: supporting("amount", "until", "days").map((one) => withoutSupport(one, "notifiedOn")),
  }),
  "decisions/san-2025-432": changed("decisions/san-2025-110", {
    number: "SAN-2025-432",
    printedFrom: "2025-04-01",
    sources: supporting("amount", "until", "printedFrom").map((one) => withoutSupport(one, "notifiedOn")),
  }),
  "decisions/san-2025-440": changed("decisions/san-2025-120", { number: "SAN-2025-440", closedOn: "2025-07-08" }),
  "decisions/med-2024-060": changed("decisions/med-2024-050", {
    number: "MED-2024-060",
    closedOn: "2024-06-02",
    sources: sources("number", "decidedOn", "organisations", "order", "delay", "closedOn"),
  }),
  "decisions/ce-500060": changed("decisions/ce-500000", {
    number: "500060",
    ecli: "ECLI:FR:CECHR:2026:500061.20260202",
    outcome: "reformed",
    reforms: [{ fine: "san-2025-100-exemple", amount: 50_001 }],
    sources: sources("number", "decidedOn", "organisations", "nature", "outcome", "ecli", "reforms"),
  }),
  "decisions/ce-500061": changed("decisions/ce-500000", {
    number: "500061",
    outcome: "annulled",
    reforms: [{ fine: "san-2025-100-exemple", amount: 1 }],
    sources: sources("number", "decidedOn", "organisations", "nature", "outcome", "reforms"),
  }),
  "incidents/ailleurs-2025": changed("incidents/exemple-2024", {
    organisations: [{ organisation: "ailleurs", role: "controller" }],
    occurredFrom: "2025-02",
    occurredTo: null,
    detectedOn: "2025-03-02",
    notifiedOn: "2025-03-01",
    disclosedOn: "2025-03",
    figures: [{ count: 1, unit: "people", status: "claimed", saidBy: "Un tiers", saidOn: "2024", sources: ["texte"] }],
    events: [{ on: "2025-01", kind: "breach", text: "Intrusion", sources: ["texte"] }],
    sources: sources("organisations", "occurredFrom", "detectedOn", "notifiedOn", "disclosedOn", "vector", "figures"),
  }),
  "provisions/rgpd-33": {
    ...samples["provisions/rgpd-32"],
    article: "34",
    versions: [{ on: "2018-05-25", address: "https://www.legifrance.gouv.fr/loda/id/X/2018-05-24/" }],
  },
  "decisions/san-2025-450": sanction("SAN-2025-450", { organisations: undefined, addresses: { cnil: legifrance } }),
};

function withoutSupport(one: Data, field: string): Data {
  return { ...one, supports: (one["supports"] as string[]).filter((name) => name !== field) };
}

/** A folder whose records fit the model one by one, and contradict their own words, their names or their kin. */
export const inconsistencies: Texts = {
  ...fitting,
  ...Object.fromEntries(
    Object.entries(records).map(([path, data]) => {
      const clean = Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
      return [`${path}.mdx`, toFile(withOwnWords(path, clean))];
    }),
  ),
  "official-list.json": JSON.stringify({ ...list, rows: [row, liquidated] }),
  "known-gaps.yaml": '- record: decisions/san-2025-100\n  field: montant\n  reason: "Le montant reste inconnu."\n',
};
