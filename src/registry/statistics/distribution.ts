import { fewest } from "../summary.ts";

/** The middle and the ends of a set of values. */
export interface Distribution {
  /** How many values, 5 at least. */
  readonly n: number;
  /** Half of the values are at or below it; between two middle values, half way. */
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Median and range of some values in any order; `null` under five values. */
export function toDistribution(values: readonly number[]): Distribution | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (sorted.length < fewest || least === undefined || most === undefined) return null;
  return { n: sorted.length, median: medianOf(sorted), least, most };
}

function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2;
  const [below = 0, above = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (below + above) / 2;
}
