import type { CslItem } from "../../../src/outputs/citations/csl.ts";
import type { LegalReference } from "../../../src/outputs/citations/legal-reference.ts";

/** The pieces of a ruling that never existed. */
export const frozenReference: LegalReference = {
  authority: "Conseil d’État",
  act: "",
  number: "999001",
  decidedOn: "2030-11-20",
  parties: "Météore",
  ecli: "ECLI:FR:CECHR:2030:999001.20301120",
  url: "https://court.example/999001",
};

/** One item of each kind, which only the formats change. */
export const frozenItems: Readonly<Record<"deliberation" | "ruling" | "page", CslItem>> = {
  deliberation: {
    id: "san-2030-001",
    type: "legal_case",
    title: "Délibération n° SAN-2030-001 du 8 janvier 2030 concernant Météore & Fils",
    authority: "CNIL, formation restreinte",
    number: "SAN-2030-001",
    issued: { "date-parts": [[2030, 1, 8]] },
    URL: "https://textes.example/san_2030_001",
    language: "fr",
    note: "Registre, https://registre.example/decisions/san-2030-001/",
  },
  ruling: {
    id: "ce-999001",
    type: "legal_case",
    title: "Décision n° 999001 du 20 novembre 2030 concernant Météore",
    authority: "Conseil d’État",
    number: "999001",
    issued: { "date-parts": [[2030, 11, 20]] },
    URL: "https://court.example/999001",
    language: "fr",
    note: "ECLI:FR:CECHR:2030:999001.20301120. Registre, https://registre.example/decisions/ce-999001/",
  },
  page: {
    id: "meteore-2029",
    type: "webpage",
    title: "Météore : 5 000 comptes, 100 % des mots de passe, et le reste",
    author: [{ literal: "Registre" }],
    "container-title": "Registre",
    issued: { "date-parts": [[2030, 12, 1]] },
    accessed: { "date-parts": [[2030, 12, 24]] },
    URL: "https://registre.example/dossiers/meteore-2029/",
    language: "fr",
  },
};
