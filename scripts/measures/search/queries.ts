import { readFile } from "node:fs/promises";
import { parse } from "yaml";

/** What a query measures. */
export type QueryKind = "identifier" | "name" | "amount" | "press" | "article" | "guide" | "topic" | "typo";

/** A query as people write it, and the pages that answer. */
export interface AskedQuery {
  readonly q: string;
  readonly kind: QueryKind;
  /** Addresses without base path. */
  readonly answers: readonly string[];
}

/** Where the first good answer of a query stood. */
export interface QueryResult extends AskedQuery {
  /** 1 for the first place; 0 when none of the first ten answers. */
  readonly rank: number;
  /** The address that came first, or "". */
  readonly first: string;
}

/** The figures of a run. */
export interface QueryFigures {
  /** Share of queries of each kind whose first result answers. */
  readonly firstOf: Readonly<Record<QueryKind, number>>;
  /** Share of known items, what a reader has in mind, whose first result answers. */
  readonly knownFirst: number;
  /** Mean of 1 / rank over all queries, 0 beyond the tenth. */
  readonly meanReciprocalRank: number;
  /** Number of queries. */
  readonly count: number;
}

const known: readonly QueryKind[] = ["identifier", "name", "amount", "press", "article", "guide"];

/** The queries of tests/search/queries.yaml. */
export async function readQueries(): Promise<AskedQuery[]> {
  return parse(await readFile("tests/search/queries.yaml", "utf8")) as AskedQuery[];
}

/** The result of a query from the addresses that were found, best first. */
export function toQueryResult(query: AskedQuery, found: readonly string[]): QueryResult {
  const rank = found.slice(0, 10).findIndex((address) => query.answers.includes(address)) + 1;
  return { ...query, rank, first: found[0] ?? "" };
}

/** The figures of these results. */
export function toQueryFigures(results: readonly QueryResult[]): QueryFigures {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  const shareFirst = (some: readonly QueryResult[]): number =>
    some.filter(({ rank }) => rank === 1).length / some.length;
  return {
    firstOf: Object.fromEntries(
      kinds.map((kind) => [kind, shareFirst(results.filter((one) => one.kind === kind))]),
    ) as QueryFigures["firstOf"],
    knownFirst: shareFirst(results.filter(({ kind }) => known.includes(kind))),
    meanReciprocalRank: results.reduce((sum, { rank }) => sum + (rank === 0 ? 0 : 1 / rank), 0) / results.length,
    count: results.length,
  };
}

/** The queries that were answered worst, the worst first; those that were answered well are left out. */
export function toWorst(results: readonly QueryResult[], most: number): QueryResult[] {
  const place = ({ rank }: QueryResult): number => (rank === 0 ? Infinity : rank);
  return results
    .filter(({ rank }) => rank !== 1)
    .sort((a, b) => (place(a) === place(b) ? 0 : place(b) - place(a)))
    .slice(0, most);
}
