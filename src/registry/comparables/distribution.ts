import { keysOf } from "../../records/keys.ts";
import { fewest } from "../summary.ts";
import type { Comparable } from "./comparable.ts";
import { outcomes, type OutcomeKey } from "./words.ts";

/** Numbers of one kind: how many, and from five on their middle and their ends. */
export interface Spread {
  readonly n: number;
  /** `null` when too few are known. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How often one outcome follows; a case may have several. */
export interface OutcomeCount {
  readonly outcome: OutcomeKey;
  readonly count: number;
}

/** A delay granted to comply, and how often. */
export interface DelayCount {
  /** ISO 8601. */
  readonly delay: string;
  readonly count: number;
}

/** Fines of one procedure: the ceilings differ, so that they are never mixed. */
export interface FineSpread {
  readonly procedure: "ordinary" | "simplified";
  /** Whole euros pronounced by a decision. */
  readonly pronounced: Spread;
  /** The same in force on the as-of day, annulled fines left out. */
  readonly inForce: Spread;
  /** Fines whose amount is not public. */
  readonly unpriced: number;
  /** Fines that a court annulled. */
  readonly annulled: number;
}

/** What followed in a set of cases. */
export interface Distribution {
  readonly n: number;
  /** Cases that are rows of the CNIL's list, without a record. */
  readonly rows: number;
  /** In the order of `outcomes`, those that occur. */
  readonly outcomes: readonly OutcomeCount[];
  /** Cases in which no money is asked: neither a fine nor a liquidation; those whose outcome is not told are left out. */
  readonly withoutMoney: number;
  readonly fines: readonly FineSpread[];
  /** Share of the ceiling, 0 to 1, one for each fine in force that knows it. */
  readonly shares: Spread;
  /** Shortest first. */
  readonly delays: readonly DelayCount[];
  /** Whole euros a day. */
  readonly rates: Spread;
}

/** What followed in these cases; their order does not matter. */
export function toDistribution(cases: readonly Comparable[]): Distribution {
  return {
    n: cases.length,
    rows: cases.filter(({ isRow }) => isRow).length,
    outcomes: countOutcomes(cases),
    withoutMoney: cases.filter(isWithoutMoney).length,
    fines: (["ordinary", "simplified"] as const).map((procedure) => fineSpread(procedure, cases)),
    shares: toSpread(cases.flatMap((one) => one.shares.filter((share) => share > 0))),
    delays: countDelays(cases.flatMap(({ delays }) => delays)),
    rates: toSpread(cases.flatMap(({ rates }) => rates)),
  };
}

/** The middle and the ends of numbers; the middle of an even count is the mean of the two middle ones. */
export function toSpread(values: readonly number[]): Spread {
  const n = values.length;
  if (n < fewest) return { n, median: null, low: null, high: null };
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return { n, median: (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2, low: at(0), high: at(n - 1) };
}

function countOutcomes(cases: readonly Comparable[]): OutcomeCount[] {
  return keysOf(outcomes)
    .map((outcome) => ({ outcome, count: cases.filter((one) => one.outcomes.includes(outcome)).length }))
    .filter(({ count }) => count > 0);
}

function isWithoutMoney({ outcomes: found }: Comparable): boolean {
  return !found.some((outcome) => outcome === "fine" || outcome === "liquidation" || outcome === "unsaid");
}

function fineSpread(procedure: FineSpread["procedure"], cases: readonly Comparable[]): FineSpread {
  const fined = cases.filter((one) => one.procedure === procedure && one.outcomes.includes("fine"));
  const inForce = fined.flatMap((one) => one.inForce ?? []);
  return {
    procedure,
    pronounced: toSpread(fined.flatMap((one) => one.pronounced ?? [])),
    inForce: toSpread(inForce.filter((amount) => amount > 0)),
    unpriced: fined.filter((one) => one.pronounced === null).length,
    annulled: inForce.filter((amount) => amount === 0).length,
  };
}

function countDelays(delays: readonly string[]): DelayCount[] {
  const counts = new Map<string, number>();
  for (const delay of delays) counts.set(delay, (counts.get(delay) ?? 0) + 1);
  return [...counts]
    .map(([delay, count]) => ({ delay, count }))
    .sort((a, b) => lengthOf(a.delay) - lengthOf(b.delay) || (a.delay < b.delay ? -1 : 1));
}

/** About how many days a delay lasts: only to put delays in order. */
function lengthOf(delay: string): number {
  const [, years = 0, months = 0, days = 0] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(delay)?.map(Number) ?? [];
  return (years || 0) * 365 + (months || 0) * 30.4 + (days || 0);
}
