/** A way to narrow a search. */
export interface Facet {
  /** Name of the filter in the index. */
  readonly filter: "kind" | "year" | "theme" | "sector" | "organisation";
  /** Its name in the address of the search page: lasting, like every address. */
  readonly param: string;
  /** What a reader sees above the choices. */
  readonly legend: string;
}

/** The five ways to narrow a search, in the order of the page. */
export const facets: readonly Facet[] = [
  { filter: "kind", param: "type", legend: "Nature" },
  { filter: "year", param: "annee", legend: "Année" },
  { filter: "theme", param: "theme", legend: "Thème" },
  { filter: "sector", param: "secteur", legend: "Secteur" },
  { filter: "organisation", param: "organisme", legend: "Organisme" },
];
