import type { Liquidation } from "./accrual-terms.ts";
import { byDay } from "./civil-day.ts";
import { after, countDays, type DayRange, upTo, without } from "./day-range.ts";
import { type Days, type Euros, type EurosPerDay, forDays } from "./units.ts";

/** Consecutive overdue days, for a chart: between two segments nothing runs. */
export interface AccrualSegment extends DayRange {
  days: Days;
  /** Theoretical amount of these days. */
  amount: Euros;
  /** The first liquidation that covers these days; null when none does yet. */
  liquidatedBy: Liquidation | null;
  /** Whether these days are late only if nobody complied meanwhile: no liquidation and no day of compliance says so. */
  isConditional: boolean;
}

/** The days to cut, and what is known of them. */
export interface CountedDays {
  overdue: readonly DayRange[];
  /** Those that are late for certain, because the day of compliance is known. */
  established: readonly DayRange[];
  liquidations: readonly Liquidation[];
}

/** The overdue days cut where liquidations end and where what is established does, in order. */
export function toSegments(
  { overdue, established, liquidations }: CountedDays,
  ratePerDay: EurosPerDay,
): AccrualSegment[] {
  const toSegment = (range: DayRange, liquidatedBy: Liquidation | null, isConditional = false): AccrualSegment => {
    const days = countDays([range]);
    return { ...range, days, amount: forDays(ratePerDay, days), liquidatedBy, isConditional };
  };
  const inOrder = [...liquidations].sort((one, other) => byDay(one.until, other.until));
  const covered = inOrder.flatMap((liquidation, index) => {
    const previous = inOrder[index - 1];
    const open = previous ? after(overdue, previous.until) : overdue;
    return upTo(open, liquidation.until).map((range) => toSegment(range, liquidation));
  });
  const last = inOrder.at(-1);
  const uncovered = last ? after(overdue, last.until) : overdue;
  const conditional = without(uncovered, established);
  const open = [...without(uncovered, conditional), ...conditional].sort((one, other) => byDay(one.first, other.first));
  return [...covered, ...open.map((range) => toSegment(range, null, conditional.includes(range)))];
}
