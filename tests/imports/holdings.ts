import type { Holdings } from "../../src/imports/holdings.ts";

const legifrance = (text: string): { legifrance: string } => ({
  legifrance: `https://www.legifrance.gouv.fr/cnil/id/${text}`,
});

const source = { url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000055000902" };

/** A register of three decisions, frozen; only the fields that an import looks at. */
export const holdings = {
  decisions: [
    {
      id: "san-2026-009",
      kind: "sanction",
      number: "SAN-2026-009",
      decidedOn: "2026-07-21",
      addresses: legifrance("CNILTEXT000054790100"),
      sources: [source],
    },
    { id: "cloture-exemple", kind: "closure", number: null, decidedOn: "2022-03-31", addresses: {}, sources: [source] },
    {
      id: "san-2022-019",
      kind: "sanction",
      number: "SAN-2022-019",
      decidedOn: "2022-10-17",
      addresses: {},
      sources: [],
    },
  ],
  organisations: [
    { id: "free", name: "Free" },
    { id: "free-mobile", name: "Free Mobile" },
    { id: "hopital-prive-de-la-loire", name: "Hôpital privé de la Loire", aliases: ["HPL"] },
    { id: "medecin", name: "Médecin radiologue", isUnnamed: true },
  ],
  injunctions: [{ id: "san-2022-019-collecte", decision: "san-2022-019" }],
  astreintes: [{ id: "san-2022-019", decision: "san-2022-019" }],
  files: new Set(["san-2026-009", "cloture-exemple", "san-2022-019", "san-2026-050"]),
} as unknown as Holdings;
