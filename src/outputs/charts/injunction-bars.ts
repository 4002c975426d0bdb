import { earliestDay } from "../../law/deadline.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { isConditional } from "./accrual-steps.ts";
import { dayNumber, numberOf } from "./day-span.ts";

/** A stretch of an astreinte on a time axis. */
export interface InjunctionBar {
  /**
   * Delay to comply; days late; days late if the injunction is still not complied with; days of which nothing public says
   * whether they are late.
   */
  readonly kind: "delay" | "late" | "conditional" | "unknown";
  /** Numbers of its ends. */
  readonly from: number;
  readonly to: number;
}

/** The stretches of an astreinte from left to right; `asOf` is an ISO day. */
export function injunctionBars(view: AstreinteView, asOf: string): readonly InjunctionBar[] {
  const { accrual, notifiedOn, decidedOn } = view;
  const start = dayNumber(notifiedOn ?? decidedOn);
  const deadline = earliestDay(accrual.deadline);
  const delayEnd = deadline === undefined ? start : numberOf(deadline);
  const delay: readonly InjunctionBar[] = delayEnd > start ? [{ kind: "delay", from: start, to: delayEnd }] : [];
  if (accrual.daysLate !== null) return [...delay, ...lateBars(view, asOf)];
  const end = dayNumber(view.closures[0]?.on ?? asOf);
  return end > delayEnd ? [...delay, { kind: "unknown", from: delayEnd, to: end }] : delay;
}

function lateBars({ accrual }: AstreinteView, asOf: string): readonly InjunctionBar[] {
  return accrual.series.reduce<readonly InjunctionBar[]>((bars, { first, last }) => {
    const [from, to] = [numberOf(first) - 1, numberOf(last)];
    const kind = isConditional(accrual, to, asOf) ? "conditional" : "late";
    const before = bars.at(-1);
    const isJoined = before?.kind === kind && before.to === from;
    return isJoined ? [...bars.slice(0, -1), { ...before, to }] : [...bars, { kind, from, to }];
  }, []);
}
