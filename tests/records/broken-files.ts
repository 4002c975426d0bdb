import { changed, samples, sources, toFile, type Data } from "./samples.ts";

/** Text files by path inside the content folder. */
export type Texts = Readonly<Record<string, string>>;

const page = { publisher: "CNIL", url: "https://www.cnil.fr/fr/les-sanctions-prononcees-par-la-cnil", grade: "A" };
const row = { date: "2025-01-09", procedure: "ordinary", organisation: "société", sector: "services" };
const unnamed = { amount: 50000, number: null, legifranceId: null, remark: null };
const total = { year: 2025, measure: "sanctions", value: 1, source: { ...page, date: null }, note: null };

/** A folder in which everything fits, with the least that each file may say. */
export const fitting: Texts = {
  ...Object.fromEntries(Object.entries(samples).map(([path, data]) => [`${path}.mdx`, toFile(data)])),
  "official-list.json": JSON.stringify({
    source: { ...page, title: "Les sanctions prononcées par la CNIL" },
    copiedOn: "2026-11-21",
    rows: [{ ...row, themes: ["securite"], outcomes: ["amende"], ...unnamed }],
  }),
  "official-statistics.json": JSON.stringify({ consultedOn: "2026-11-21", totals: [total] }),
  "known-gaps.yaml": "[]\n",
  "redirects.yaml": "[]\n",
};

const organisation = samples["organisations/exemple"] ?? {};

function withProse(body: string): string {
  return toFile({ ...samples["cases/exemple"] }, body);
}

function organisationWith(change: Data): string {
  return toFile({ ...organisation, name: `Exemple ${Object.keys(change).join(" ")}`, ...change });
}

function decisionWith(id: string, change: Data): string {
  return toFile(changed("decisions/san-2025-100", { number: id.toUpperCase(), ...change }));
}

/** A folder with one file for each way of being unreadable or of not fitting the model. */
export const misfits: Texts = {
  ...fitting,
  "notes.txt": "à faire",
  "decisions/brouillon.md": "---\n---\n",
  "decisions/SAN 2025 é.mdx": decisionWith("san-2025-200", {}),
  "decisions/san-2025-201.mdx": "# Une décision sans champs",
  "decisions/san-2025-202.mdx": '---\ntitle: Une décision : laquelle ?\nsummary: "ouvert\n---\n',
  "decisions/san-2025-203.mdx": "---\nkind: sanction\nkind: closure\n---\n",
  "decisions/san-2025-204.mdx": "---\nkind: &a sanction\n---\n",
  "decisions/san-2025-205.mdx": "---\nkind: sanction\nnumber: *a\n---\n",
  "decisions/san-2025-206.mdx": "---\namount: !!int '5000'\n---\n",
  "decisions/san-2025-207.mdx": `---\ntitle: ${"a".repeat(1_000_000)}\n---\n`,
  "decisions/san-2025-208.mdx": "---\ntitre: [\n---\n",
  "decisions/san-2025-209.mdx": `---\na: ${"[".repeat(50_000)}\n---\n`,
  "decisions/san-2025-210.mdx": decisionWith("san-2025-210", { kind: "avis" }),
  "decisions/san-2025-211.mdx": decisionWith("san-2025-211", { montant: 5000, amende: 2, title: undefined }),
  "decisions/san-2025-212.mdx": decisionWith("san-2025-212", { decidedOn: "2025-02-30", publishedOn: "2025-02" }),
  "decisions/san-2025-213.mdx": decisionWith("san-2025-213", { anonymousAfter: "2 ans", decidedOn: null }),
  "decisions/san-2025-214.mdx": decisionWith("san-2025-214", {
    personsAffected: { count: 1.5, unit: "personnes", approximate: "oui" },
    statedCeiling: "10 000 000",
    procedure: "ordinaire",
    organisations: [],
    addresses: { cnil: "www.cnil.fr", legifrance: "ftp://legifrance" },
  }),
  "decisions/san-2025-215.mdx": decisionWith("san-2025-215", {
    provisions: [{ provision: "rgpd-32", outcome: "held", finding: "Un manquement est retenu.", point: 144 }],
    events: [{ on: 2024, kind: "procedure", text: "Contrôle", sources: ["texte"] }],
    number: 12,
    reprimand: "true",
  }),
  "decisions/san-2025-216.mdx": decisionWith("san-2025-216", { notifiedOn: "2025-02-01", sources: sources("number") }),
  "decisions/san-2025-217.mdx": decisionWith("san-2025-217", {
    sources: [
      ...sources("number", "decidedOn", "organisations", "procedure", "notifiedOn", "montant"),
      { ...sources("constructor")[0], points: { dispositif: "12" } },
    ],
    events: [{ on: "2024-12", kind: "procedure", text: "Contrôle", sources: ["presse"] }],
  }),
  "organisations/anglais.mdx": organisationWith({ country: "fr", domicile: "paris", legalForm: 3 }),
  "organisations/bidi.mdx": organisationWith({
    name: "Exem\u202eelp\u202c SAS",
    summary: "Une\u0000société\u200b française.",
  }),
  "organisations/cyrillique.mdx": organisationWith({ name: "Ехemple" }),
  "organisations/decompose.mdx": organisationWith({ name: "Socie\u0301te\u0301" }),
  "organisations/long.mdx": organisationWith({ name: "x".repeat(121), summary: "Court." }),
  "fines/espaces.mdx": toFile(
    changed("fines/san-2025-100-exemple", { amount: "5 000 €", decision: "../san-2025-100" }),
  ),
  "fines/guillemets.mdx": toFile(changed("fines/san-2025-100-exemple", { amount: "5000" })),
  "fines/centimes.mdx": toFile(changed("fines/san-2025-100-exemple", { amount: 5000.5 })),
  "fines/negatif.mdx": toFile(changed("fines/san-2025-100-exemple", { amount: -1 })),
  "fines/infini.mdx": "---\namount: .inf\nsources: []\nupdatedOn: 2026-11-21\ndecision: a\norganisation: b\n---\n",
  "injunctions/delai.mdx": toFile(changed("injunctions/san-2025-100-securite", { delay: "2 mois" })),
  "injunctions/motif.mdx": toFile(
    changed("injunctions/san-2025-100-securite", { delay: null, delayUnknownBecause: "oubli" }),
  ),
  "cases/prose-balise.mdx": withProse(
    "\nUn <b>mot</b>.\n\n<Point />\n\n<Point n=\"douze\" de='san-2025-100' />\n\n<Terme id={x}>a</Terme>\n",
  ),
  "cases/prose-code.mdx": withProse("import x from 'y'\n\nUne valeur : {1 + 1}.\n"),
  "cases/prose-illisible.mdx": withProse("\nUne ligne.\n\nUn {bloc jamais fermé.\n"),
  "cases/prose-html.mdx": withProse("\n<p>Un paragraphe.\n"),
  "cases/prose-image.mdx": withProse("# Titre\n\n![photo](https://example.org/a.png)\n"),
  "cases/prose-invisible.mdx": withProse("Un nom retourné : \u202eSAS elpmexE\u202c.\n"),
  "cases/prose-lien.mdx": withProse("[a](javascript:alert(1)) et [b](../fines/x) et [c](/decisions/san-2025-100)\n"),
  "cases/prose-piege.mdx": withProse("<constructor />\n"),
  "redirects.yaml": "[]\n",
  "known-gaps.yaml": '- record: decisions/san-2025-100\n  field: publishedOn\n  raison: "Non lue."\n',
};

/** A record whose title and order are its own, as the door asks. */
export function withOwnWords(path: string, data: Data): Data {
  const own = ["title", "order"].flatMap((field) => {
    const text = data[field];
    return typeof text === "string" ? [[field, `${text.replace(/\.$/, "")}, ${path}`]] : [];
  });
  return { ...data, ...(Object.fromEntries(own) as Data) };
}

/** A folder whose files all fit the model, and contradict one another. */
export const contradictions: Texts = {
  ...fitting,
  ...Object.fromEntries(
    Object.entries<Data>({
      "organisations/ministere": {
        ...organisation,
        name: "Un ministère",
        legalForm: "etat",
        sector: "public-etat",
      },
      "organisations/homonyme": { ...organisation },
      "decisions/san-2025-300": changed("decisions/san-2025-100", {
        number: "SAN-2025-300",
        organisations: [
          { organisation: "ministere", role: "controller" },
          { organisation: "exemple", role: "cited" },
        ],
        provisions: [{ provision: "rgpd-5", outcome: "held", finding: "Un manquement est retenu." }],
        sources: sources(
          "number",
          "decidedOn",
          "organisations",
          "procedure",
          "notifiedOn",
          "provisions",
          "publishedOn",
        ),
        case: "affaire-perdue",
        publishedOn: "2025-01-08",
        notifiedOn: "2024-12-31",
      }),
      "fines/san-2025-300-ministere": changed("fines/san-2025-100-exemple", {
        decision: "san-2025-300",
        organisation: "ministere",
      }),
      "fines/san-2025-300-exemple": changed("fines/san-2025-100-exemple", { decision: "san-2025-300" }),
      "fines/san-2025-100-bis": changed("fines/san-2025-100-exemple", {}),
      "fines/med-2024-050-exemple": changed("fines/san-2025-100-exemple", { decision: "med-2024-050" }),
      "injunctions/san-2025-300-dpo": changed("injunctions/san-2025-100-securite", {
        decision: "san-2025-300",
        delay: null,
      }),
      "injunctions/san-2025-300-sans-delai": changed("injunctions/san-2025-100-securite", {
        decision: "san-2025-300",
        delay: undefined,
        completedOn: "2025-01-02",
        amendments: [{ decidedOn: "2025-01-02", newDeadline: "2025-01-01" }],
        sources: sources("order", "completedOn", "amendments"),
      }),
      "injunctions/san-2025-300-deux-delais": changed("injunctions/san-2025-100-securite", {
        decision: "san-2025-300",
        fixedDeadline: "2025-01-02",
        delayUnknownBecause: "redacted",
        sources: sources("order", "delay", "fixedDeadline"),
      }),
      "injunctions/san-2025-300-motif": changed("injunctions/san-2025-100-securite", {
        decision: "san-2025-300",
        delayUnknownBecause: "not-found",
      }),
      "astreintes/san-2025-300": changed("astreintes/san-2025-100", {
        decision: "san-2025-300",
        ratePerDay: 100_001,
        clauses: [
          { injunctions: ["san-2025-300-dpo"], delay: "P3M" },
          { injunctions: ["san-2025-300-sans-delai"] },
          { injunctions: ["san-2025-100-securite"], delay: "P2M" },
        ],
        suspensions: [{ from: "2025-03-02", to: "2025-03-01" }],
        sources: sources("ratePerDay", "clauses", "suspensions"),
      }),
      "decisions/san-2025-310": changed("decisions/san-2025-100", {
        number: "SAN-2025-310",
        procedure: "simplified",
        decidedOn: "2025-01-09",
      }),
      "fines/san-2025-310-exemple": changed("fines/san-2025-100-exemple", { decision: "san-2025-310", amount: 20_001 }),
      "injunctions/san-2025-310-acces": changed("injunctions/san-2025-100-securite", { decision: "san-2025-310" }),
      "astreintes/san-2025-310": changed("astreintes/san-2025-100", {
        decision: "san-2025-310",
        ratePerDay: 101,
        clauses: [{ injunctions: ["san-2025-310-acces"], delay: "P2M" }],
      }),
      "decisions/san-2025-111": changed("decisions/san-2025-110", { number: "SAN-2025-110", amount: 1801 }),
      "decisions/san-2025-112": changed("decisions/san-2025-110", { number: "SAN-2025-112", until: "2025-05-06" }),
      "decisions/san-2025-113": changed("decisions/san-2025-110", {
        number: "SAN-2025-113",
        decidedOn: "2025-01-08",
        until: "2025-01-07",
        follows: undefined,
      }),
      "decisions/san-2025-121": changed("decisions/san-2025-120", {
        number: "SAN-2025-121",
        decidedOn: "2025-01-05",
        closedOn: "2025-01-05",
        injunctions: ["san-2025-100-securite", "san-2025-999-perdue"],
      }),
      "decisions/ce-500001": changed("decisions/ce-500000", {
        number: "500001",
        outcome: "annulled",
        follows: ["san-2025-100"],
        reforms: [{ fine: "san-2025-310-exemple", amount: 0 }],
        annulsAstreintes: ["san-2025-310"],
        sources: sources("number", "decidedOn", "organisations", "nature", "outcome", "reforms"),
      }),
      "incidents/exemple-2027": changed("incidents/exemple-2024", {
        occurredFrom: "2026-11-20",
        disclosedOn: "2026-11-22",
        detectedOn: "2026-10",
        events: ["12", "13"].map((point) => ({
          on: "2027",
          kind: "breach",
          text: "Intrusion dans le système",
          sources: ["texte"],
          point,
        })),
        sources: sources("organisations", "disclosedOn", "vector", "occurredFrom", "detectedOn"),
      }),
    }).map(([path, data]) => [`${path}.mdx`, toFile(withOwnWords(path, data))]),
  ),
  "cases/liens.mdx": toFile(
    { ...samples["cases/exemple"], title: "Une affaire aux liens perdus", related: ["affaire-perdue"] },
    '[Une décision](/decisions/san-2025-999/), [un article](/textes/rgpd/article-99/) et <Terme id="inconnu">un terme</Terme>.\n',
  ),
  "redirects.yaml": "[]\n",
  "known-gaps.yaml": '- record: decisions/san-2025-999\n  field: number\n  reason: "Le numéro reste inconnu."\n',
};
