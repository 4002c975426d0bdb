/** What a list of numbers says of itself; nothing is said in the middle of fewer than five. */
export interface Summary {
  /** How many numbers. */
  readonly n: number;
  /** The middle one, or the mean of the two in the middle, rounded; `null` under five. */
  readonly median: number | null;
  /** The smallest and the largest; `null` when there is none. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Under this many, a median says more of chance than of practice. */
export const fewest = 5;

/** The summary of whole numbers, in any order. */
export function toSummary(numbers: readonly number[]): Summary {
  const sorted = [...numbers].sort((a, b) => a - b);
  const n = sorted.length;
  return {
    n,
    median: n < fewest ? null : quantile(sorted, 0.5),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
  };
}

/** The value below which a share of sorted numbers lies, rounded, between its two neighbours; 0 when there is none. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return Math.round(low + (high - low) * (place - Math.floor(place)));
}
