import type { Accrual } from "../../law/accrual.ts";
import { earliestDay } from "../../law/deadline.ts";
import { numberOf } from "./day-span.ts";

/** A straight part of the drawing of an astreinte. */
export interface Step {
  /** Days that a liquidation covers, days that none covers, days between two periods, days of a bound. */
  readonly kind: "liquidated" | "theoretical" | "pause" | "bound";
  /** Number of the day before its first one: at the end of that day the step has not begun. */
  readonly from: number;
  /** Number of its last day. */
  readonly to: number;
  /** Theoretical amount before and after it, whole euros. */
  readonly start: number;
  readonly end: number;
}

/** The parts of the drawing from left to right; a single one, the bound, when the days are not known; none when nothing ran. */
export function accrualSteps(accrual: Accrual): readonly Step[] {
  return accrual.daysLate === null ? boundSteps(accrual) : accrual.series.reduce(withSegment, []);
}

/** Days of delay up to a day, that day included. */
export function daysUpTo(steps: readonly Step[], day: number): number {
  const run = steps.filter(({ kind }) => kind !== "pause");
  return run.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(day, to) - from), 0);
}

function withSegment(steps: readonly Step[], segment: Accrual["series"][number]): readonly Step[] {
  const before = steps.at(-1);
  const from = numberOf(segment.first) - 1;
  const start = before?.end ?? 0;
  const kind = segment.liquidatedBy === null ? "theoretical" : "liquidated";
  const step: Step = { kind, from, to: numberOf(segment.last), start, end: start + segment.amount };
  if (before === undefined || before.to >= from) return [...steps, step];
  return [...steps, { kind: "pause", from: before.to, to: from, start, end: start }, step];
}

function boundSteps({ deadline, daysAtMost, upperBound }: Accrual): readonly Step[] {
  const earliest = earliestDay(deadline);
  if (earliest === undefined || daysAtMost === null || upperBound === null) return [];
  const from = numberOf(earliest);
  return [{ kind: "bound", from, to: from + daysAtMost, start: 0, end: upperBound }];
}
