import type { KnownPage } from "./index-reader.ts";

/** What a page can be narrowed by. */
export type FacetName = keyof KnownPage["values"];

/** A way to narrow a search. */
export interface Facet {
  readonly name: FacetName;
  /** Its name in the address of the search page: lasting, like every address. */
  readonly param: string;
  /** What a reader sees above the choices. */
  readonly legend: string;
}

/** Values chosen in each facet. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** Facet -> value -> number of pages. */
export type Counts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/** The five ways to narrow a search, in the order of the page. */
export const facets: readonly Facet[] = [
  { name: "kind", param: "type", legend: "Nature" },
  { name: "year", param: "annee", legend: "Année" },
  { name: "theme", param: "theme", legend: "Thème" },
  { name: "sector", param: "secteur", legend: "Secteur" },
  { name: "organisation", param: "organisme", legend: "Organisme" },
];

/** The pages that have one of the chosen values of every facet, in the same order. */
export function narrow(pages: readonly KnownPage[], chosen: Chosen): KnownPage[] {
  return pages.filter(({ values }) =>
    facets.every(({ name }) => chosen[name]?.some((value) => values[name].includes(value)) ?? true),
  );
}

/** How many pages each value would give. A facet's own choices never lower its own counts: another value can be added. */
export function countValues(pages: readonly KnownPage[], chosen: Chosen): Counts {
  const counts = facets.map(({ name }) => {
    const others = Object.fromEntries(Object.entries(chosen).filter(([other]) => other !== name));
    return [name, tally(narrow(pages, others).flatMap(({ values }) => values[name]))] as const;
  });
  return Object.fromEntries(counts) as Record<FacetName, Map<string, number>>;
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
