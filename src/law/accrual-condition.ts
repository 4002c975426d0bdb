import type { AccrualSegment } from "./accrual-segment.ts";
import type { Tally } from "./accrual-tally.ts";
import type { AstreinteTerms } from "./accrual-terms.ts";
import { countDays } from "./day-range.ts";

/**
 * What the days of a count, or of its bound, suppose of an execution that nothing public dates: nothing; that no one has
 * complied yet; that compliance waited for the closing decision.
 */
export type AccrualCondition = "none" | "not-complied" | "complied-at-closing";

/** The condition of a count: of its days when their number is known, else of the days of its bound. */
export function accrualCondition(
  { closedOn }: AstreinteTerms,
  tallies: readonly Tally[],
  series: readonly AccrualSegment[],
): AccrualCondition {
  const isSupposed = series[0] ? series.some(({ isConditional }) => isConditional) : tallies.some(supposesNoExecution);
  if (!isSupposed) return "none";
  return closedOn ? "complied-at-closing" : "not-complied";
}

/** The days that are late for certain because the day of compliance is known. */
export function establishedDays(tallies: readonly Tally[]): Tally["certain"] {
  return tallies.filter(({ clause }) => clause.completedOn).flatMap(({ certain }) => certain);
}

function supposesNoExecution({ clause, possible }: Tally): boolean {
  return !clause.completedOn && possible !== null && countDays(possible) > 0;
}
