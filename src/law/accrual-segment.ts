import type { Liquidation } from "./accrual-terms.ts";
import { byDay } from "./civil-day.ts";
import { after, countDays, type DayRange, upTo } from "./day-range.ts";
import { type Days, type Euros, type EurosPerDay, forDays } from "./units.ts";

/** Consecutive overdue days, for a chart: between two segments nothing runs. */
export interface AccrualSegment extends DayRange {
  days: Days;
  /** Theoretical amount of these days. */
  amount: Euros;
  /** The first liquidation that covers these days; null when none does yet. */
  liquidatedBy: Liquidation | null;
}

/** The overdue days cut where liquidations end, in order. */
export function toSegments(
  overdue: readonly DayRange[],
  ratePerDay: EurosPerDay,
  liquidations: readonly Liquidation[],
): AccrualSegment[] {
  const toSegment = (range: DayRange, liquidatedBy: Liquidation | null): AccrualSegment => {
    const days = countDays([range]);
    return { ...range, days, amount: forDays(ratePerDay, days), liquidatedBy };
  };
  const inOrder = [...liquidations].sort((one, other) => byDay(one.until, other.until));
  const covered = inOrder.flatMap((liquidation, index) => {
    const previous = inOrder[index - 1];
    const open = previous ? after(overdue, previous.until) : overdue;
    return upTo(open, liquidation.until).map((range) => toSegment(range, liquidation));
  });
  const last = inOrder.at(-1);
  const uncovered = last ? after(overdue, last.until) : overdue;
  return [...covered, ...uncovered.map((range) => toSegment(range, null))];
}
