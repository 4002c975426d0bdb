import type { Counts, Engine, Match, Narrowing } from "./engine.ts";
import { facets } from "./facets.ts";
import { fold } from "./folding.ts";
import { isEmpty, type Query } from "./query.ts";
import { isRelated } from "./relevance.ts";

/** What a query finds. */
export interface Findings {
  /** Pages, best first; `null` when nothing was asked. */
  readonly matches: readonly Match[] | null;
  /** For each facet, how many pages each value would give. */
  readonly counts: Counts;
}

/** Asks the engine. A facet's own choices never lower its own counts: another value can be added. */
export async function find(engine: Engine, query: Query): Promise<Findings> {
  const words = fold(query.text) || null;
  if (isEmpty(query)) return { matches: null, counts: await engine.filters() };
  const { results, filters } = await engine.search(words, toNarrowing(query.chosen, words));
  const matches = await keepRelated(results, words);
  if (matches.length < results.length) return { matches, counts: {} };
  return { matches, counts: { ...filters, ...(await countChosen(engine, query, words)) } };
}

function toNarrowing(chosen: Query["chosen"], words: string | null): Narrowing {
  const filters = Object.entries(chosen).map(([filter, values]) => [filter, { any: values }] as const);
  return { filters: Object.fromEntries(filters), ...(words === null && { sort: { date: "desc" } as const }) };
}

// The best page stands for all: when it is a guess, they all are.
async function keepRelated(results: readonly Match[], words: string | null): Promise<readonly Match[]> {
  const [best] = results;
  if (best === undefined || words === null) return results;
  return isRelated(await best.data(), words, best.matchedMetaFields) ? results : [];
}

async function countChosen(engine: Engine, query: Query, words: string | null): Promise<Counts> {
  const chosen = facets.filter(({ filter }) => query.chosen[filter] !== undefined);
  const counts = chosen.map(async ({ filter }) => {
    const others = Object.fromEntries(Object.entries(query.chosen).filter(([name]) => name !== filter));
    const { filters } = await engine.search(words, toNarrowing(others, words));
    return [filter, filters[filter] ?? {}] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}
