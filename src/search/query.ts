import { facets } from "./facets.ts";

/** What a reader asks: words, and the choices of each facet. */
export interface Query {
  /** As typed, never folded. */
  readonly text: string;
  /** Filter -> values of which one is enough; a filter without choice is absent. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
}

/** The query that an address holds, from its part after `?`; unknown names are ignored. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const chosen = facets
    .map(({ filter, param }) => [filter, params.getAll(param)] as const)
    .filter(([, values]) => values.length > 0);
  return { text: params.get("q") ?? "", chosen: Object.fromEntries(chosen) };
}

/** The part of the address that holds the query, with its `?`; empty for an empty query. */
export function toSearchPart({ text, chosen }: Query): string {
  const params = new URLSearchParams(text.trim() === "" ? {} : { q: text.trim() });
  for (const { filter, param } of facets) for (const value of chosen[filter] ?? []) params.append(param, value);
  return params.size === 0 ? "" : `?${params.toString()}`;
}

/** Nothing is asked: neither words nor choices. */
export function isEmpty({ text, chosen }: Query): boolean {
  return text.trim() === "" && Object.keys(chosen).length === 0;
}
