import { collectionNames, schemas, type CollectionName, type Records } from "../../../src/records/collections.ts";

const sources = [
  {
    id: "deliberation",
    title: "Délibération SAN-2030-001",
    publisher: "Légifrance",
    url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000000000001",
    date: "2030-01-22",
    grade: "A",
    supports: ["decidedOn"],
  },
  {
    id: "courrier",
    title: "Courrier au greffe",
    publisher: "Greffe",
    url: null,
    date: null,
    grade: "B",
    supports: ["order"],
  },
];
const common = { sources, updatedOn: "2030-12-01" };
const decision = {
  ...common,
  provisions: [],
  themes: ["securite"],
  organisations: [{ organisation: "meteore", role: "controller" }],
  addresses: {},
};

const written: Readonly<Partial<Record<CollectionName, Readonly<Record<string, object>>>>> = {
  organisations: {
    meteore: {
      ...common,
      name: "Météore & Cie",
      summary: "Une entreprise qui n’existe pas.",
      legalForm: "entreprise",
      sector: "services",
      country: "FR",
      domicile: "metropole",
    },
  },
  incidents: {
    "meteore-2029": {
      ...common,
      title: "Météore perd les données d’un million de clients",
      summary: "Météore annonce la fuite d’une base de clients : noms et adresses.",
      organisations: [{ organisation: "meteore", role: "controller" }],
      occurredFrom: "2029-02",
      occurredTo: null,
      detectedOn: "2029-03-01",
      notifiedOn: "2029-03-02",
      disclosedOn: "2029-03",
      vector: "stolen-credentials",
      figures: [
        {
          count: 1_200_000,
          unit: "people",
          status: "potential",
          saidBy: "Météore",
          saidOn: "2029-03",
          sources: ["courrier"],
        },
        {
          count: 1_048_576,
          unit: "people",
          status: "confirmed",
          saidBy: "Météore",
          saidOn: "2029-05",
          sources: ["courrier"],
        },
      ],
      dataCategories: ["identity", "postal-address"],
    },
  },
  decisions: {
    "san-2030-001": {
      ...decision,
      kind: "sanction",
      procedure: "ordinary",
      number: "SAN-2030-001",
      title: "Météore : 800 000 € d’amende et une injonction",
      summary: "La CNIL sanctionne Météore pour un défaut de sécurité : 800 000 € d’amende.",
      decidedOn: "2030-01-08",
      publishedOn: "2030-01-22",
      incidents: ["meteore-2029"],
      corrections: [
        { on: "2030-02-03", text: "L’amende était écrite 80 000 € : elle est de 800 000 €.", wrongSince: "2030-01-22" },
        { on: "2030-02-03", text: "Le point 12 était cité à la place du point 21.", wrongSince: null },
      ],
    },
    "san-2030-009": {
      ...decision,
      kind: "liquidation",
      procedure: "ordinary",
      number: "SAN-2030-009",
      title: "Météore : une partie de l’astreinte devient due",
      summary: "La CNIL liquide 40 000 € d’astreinte, pour quarante jours de retard.",
      decidedOn: "2030-06-04",
      publishedOn: null,
      astreinte: "san-2030-001",
      amount: 40_000,
      until: "2030-05-31",
      follows: ["san-2030-001"],
    },
    "san-2030-012": {
      ...decision,
      kind: "closure",
      procedure: "ordinary",
      number: "SAN-2030-012",
      title: "Météore : l’injonction est close",
      summary: "La CNIL constate que Météore a exécuté l’injonction.",
      decidedOn: "2030-09-10",
      injunctions: ["san-2030-001-journaux"],
      closedOn: "2030-09-10",
      finding: "late",
      follows: ["san-2030-001"],
    },
    "ce-999001": {
      ...decision,
      kind: "ruling",
      nature: "merits",
      number: "999001",
      title: "Le Conseil d’État ramène l’amende de Météore à 500 000 €",
      summary: "Le Conseil d’État juge l’amende de 800 000 € trop forte et la ramène à 500 000 €.",
      decidedOn: "2030-11-20",
      publishedOn: "2030-11-20",
      ecli: null,
      outcome: "reformed",
      reforms: [{ fine: "san-2030-001-meteore", amount: 500_000 }],
      follows: ["san-2030-001"],
    },
  },
  fines: {
    "san-2030-001-meteore": { ...common, decision: "san-2030-001", organisation: "meteore", amount: 800_000 },
  },
  injunctions: {
    "san-2030-001-journaux": {
      ...common,
      decision: "san-2030-001",
      order: "Conserver les journaux d’accès pendant six mois.",
      delay: "P3M",
    },
  },
  astreintes: {
    "san-2030-001": {
      ...common,
      decision: "san-2030-001",
      ratePerDay: 1000,
      clauses: [{ injunctions: ["san-2030-001-journaux"], delay: "P3M" }],
    },
  },
};

/** A small register that changes only with the shape of records: one breach, one sanction and all that may follow. */
export const records: Records = Object.fromEntries(
  collectionNames.map((name) => [
    name,
    Object.entries(written[name] ?? {}).map(([id, fields]) => parse(name, id, fields)),
  ]),
) as unknown as Records;

function parse(name: CollectionName, id: string, fields: object): object {
  return { ...schemas[name].parse(fields), id, prose: "" };
}
