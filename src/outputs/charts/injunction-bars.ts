import { earliestDay } from "../../law/deadline.ts";
import type { AstreinteView, InjunctionView, Link } from "../../registry/views.ts";
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

/** A row of the axis: an astreinte, or an injunction without one. */
export interface InjunctionLine {
  readonly id: string;
  /** What it is called beside its organisations. */
  readonly name: string;
  readonly organisations: readonly Link[];
  /** ISO day. */
  readonly decidedOn: string;
  /** ISO days on which it ended. */
  readonly ends: readonly string[];
  /** Where it stands, a few words. */
  readonly standing: string;
  readonly bars: readonly InjunctionBar[];
}

/** An astreinte as a row; `asOf` is an ISO day. */
export function astreinteLine(view: AstreinteView, asOf: string): InjunctionLine {
  const { id, decision, record, organisations, decidedOn, closures, disposition } = view;
  return {
    id,
    name: record.subject === undefined ? decision.text : `${decision.text}, ${record.subject}`,
    organisations,
    decidedOn,
    ends: closures.map(({ on }) => on),
    standing: disposition.word,
    bars: injunctionBars(view, asOf),
  };
}

/** An injunction without an astreinte as a row: nothing accrues, so that no day of it is counted late. */
export function injunctionLine(view: InjunctionView, asOf: string): InjunctionLine {
  const { id, decision, organisations, decidedOn, endedOn, disposition, deadline, earliestDeadline } = view;
  const start = dayNumber(decidedOn);
  const due = deadline ?? earliestDeadline;
  const delayEnd = due === null ? start : dayNumber(due);
  const end = dayNumber(endedOn ?? asOf);
  const delay: readonly InjunctionBar[] = delayEnd > start ? [{ kind: "delay", from: start, to: delayEnd }] : [];
  const after: readonly InjunctionBar[] = end > delayEnd ? [{ kind: "unknown", from: delayEnd, to: end }] : [];
  return {
    id,
    name: `${decision.text}, sans astreinte`,
    organisations,
    decidedOn,
    ends: endedOn === null ? [] : [endedOn],
    standing: disposition.word,
    bars: [...delay, ...after],
  };
}

/** The stretches of an astreinte from left to right; `asOf` is an ISO day. */
export function injunctionBars(view: AstreinteView, asOf: string): readonly InjunctionBar[] {
  const { accrual, notifiedOn, decidedOn } = view;
  const start = dayNumber(notifiedOn ?? decidedOn);
  const deadline = earliestDay(accrual.deadline);
  const delayEnd = deadline === undefined ? start : numberOf(deadline);
  const delay: readonly InjunctionBar[] = delayEnd > start ? [{ kind: "delay", from: start, to: delayEnd }] : [];
  if (accrual.daysLate !== null) return [...delay, ...lateBars(view)];
  const end = dayNumber(view.closures[0]?.on ?? asOf);
  return end > delayEnd ? [...delay, { kind: "unknown", from: delayEnd, to: end }] : delay;
}

function lateBars({ accrual }: AstreinteView): readonly InjunctionBar[] {
  return accrual.series.reduce<readonly InjunctionBar[]>((bars, { first, last, isConditional }) => {
    const [from, to] = [numberOf(first) - 1, numberOf(last)];
    const kind = isConditional ? "conditional" : "late";
    const before = bars.at(-1);
    const isJoined = before?.kind === kind && before.to === from;
    return isJoined ? [...bars.slice(0, -1), { ...before, to }] : [...bars, { kind, from, to }];
  }, []);
}
