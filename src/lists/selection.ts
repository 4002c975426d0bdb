import type { Choice } from "./choice.ts";
import type { Columns } from "./columns.ts";

/** The rows that answer a choice, and what each other choice would give. */
export interface Selection {
  /** Places of the rows in the list, in the order asked for. */
  readonly rows: readonly number[];
  /** For each facet, for each of its values: how many rows have it and answer the choices of all other facets. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

/** A row answers when, in every facet with a choice, it has one of the values chosen. */
export function select(columns: Columns, { chosen, order }: Choice): Selection {
  const asked = columns.facets.map(({ key, values }) => new Set((chosen[key] ?? []).map((one) => values.indexOf(one))));
  const counts = columns.facets.map(({ values }) => new Array<number>(values.length).fill(0));
  const rows: number[] = [];
  for (let row = 0; row < columns.size; row += 1) {
    const refusals = refusalsOf(columns, asked, row);
    if (refusals.length === 0) rows.push(row);
    // A row that one facet alone refuses would come with another choice in that facet.
    const open = refusals.length === 0 ? columns.facets.keys() : refusals.length === 1 ? refusals : [];
    for (const facet of open) count(counts[facet], columns.facets[facet]?.rows[row]);
  }
  return {
    rows: order === null ? rows : inOrder(rows, columns.orders[order.key] ?? [], order.way),
    counts: Object.fromEntries(columns.facets.map(({ key }, facet) => [key, counts[facet] ?? []])),
  };
}

/** The facets that refuse a row; two are enough to know that it is lost. */
function refusalsOf({ facets }: Columns, asked: readonly ReadonlySet<number>[], row: number): number[] {
  const refusals: number[] = [];
  for (let facet = 0; facet < facets.length && refusals.length < 2; facet += 1) {
    const wanted = asked[facet];
    if (wanted === undefined || wanted.size === 0) continue;
    if (facets[facet]?.rows[row]?.some((value) => wanted.has(value)) !== true) refusals.push(facet);
  }
  return refusals;
}

function count(counts: number[] | undefined, values: readonly number[] | undefined): void {
  if (counts === undefined || values === undefined) return;
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
}

// What is unknown comes last in both directions: it is neither the greatest nor the smallest.
function inOrder(rows: readonly number[], ranks: readonly (number | null)[], way: "up" | "down"): number[] {
  const sign = way === "up" ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [ranks[one] ?? null, ranks[other] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || one - other;
    return sign * (a - b) || one - other;
  });
}
