import { dataCategories, vectors } from "../../records/vocabulary.ts";
import type { IncidentView, RegisterView } from "../views.ts";
import { natureFacet, sectorFacet, toBodies } from "./bodies.ts";
import { frequentList, named } from "./closed-list.ts";
import { statusFacet, yearFacet } from "./every-list.ts";
import type { Facet } from "./facet.ts";
import { categorySlugs, vectorSlugs } from "./slugs.ts";

/** What divides the list of incidents. */
export function incidentFacets(register: RegisterView): Facet<IncidentView>[] {
  const bodies = toBodies(register);
  return [
    // The year of the facts, else the one in which they were told.
    { ...yearFacet(({ year }: IncidentView) => year), label: "Année des faits" },
    vectorFacet,
    { ...sectorFacet(bodies, addresseesOf), hasPages: true },
    categoryFacet,
    { ...statusFacet(), label: "Suite" },
    natureFacet(bodies, addresseesOf),
  ];
}

const vectorFacet: Facet<IncidentView> = {
  key: "vecteur",
  label: "Mode opératoire",
  ...frequentList(named(vectorSlugs, vectors)),
  valuesOf: ({ record }) => [vectorSlugs[record.vector]],
  toPhrase: (words) => `: ${words}`,
  hasPages: true,
};

const categoryFacet: Facet<IncidentView> = {
  key: "categorie",
  label: "Données",
  ...frequentList(named(categorySlugs, dataCategories)),
  valuesOf: ({ record }) => record.dataCategories.map((one) => categorySlugs[one]),
  toPhrase: (words) => `qui touchent : ${words}`,
  hasPages: true,
};

function addresseesOf({ parties }: IncidentView): string[] {
  return parties.filter(({ isAddressee }) => isAddressee).map(({ id }) => id);
}
