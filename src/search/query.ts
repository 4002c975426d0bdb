import { type Chosen, facets } from "./facets.ts";

/** An order other than the best answer first. */
export type Sort = "date" | "montant";

/** What a reader asks: words, the choices of each facet, an order. */
export interface Query {
  /** As typed, never folded. */
  readonly text: string;
  /** Facet -> values of which one is enough; a facet without choice is absent. */
  readonly chosen: Chosen;
  /** `null` for the best answer first, or the newest page when nothing is typed. */
  readonly sort: Sort | null;
}

/** The query that an address holds, from its part after `?`; unknown names are ignored. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const chosen = facets
    .map(({ name, param }) => [name, params.getAll(param)] as const)
    .filter(([, values]) => values.length > 0);
  return { text: params.get("q") ?? "", chosen: Object.fromEntries(chosen), sort: parseSort(params.get("tri")) };
}

/** The order that a word names; `null` for any other word. */
export function parseSort(word: string | null): Sort | null {
  return word === "date" || word === "montant" ? word : null;
}

/** The part of the address that holds the query, with its `?`; empty for an empty query. */
export function toSearchPart({ text, chosen, sort }: Query): string {
  const params = new URLSearchParams(text.trim() === "" ? {} : { q: text.trim() });
  for (const { name, param } of facets) for (const value of chosen[name] ?? []) params.append(param, value);
  if (sort !== null) params.append("tri", sort);
  return params.size === 0 ? "" : `?${params.toString()}`;
}

/** Nothing is asked: neither words nor choices. */
export function isEmpty({ text, chosen }: Query): boolean {
  return text.trim() === "" && Object.keys(chosen).length === 0;
}
