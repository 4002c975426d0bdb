import { daysFrom, isDayText, parseDay } from "../law/civil-day.ts";
import type { Entry } from "../records/collections.ts";
import type { Lookup } from "./lookup.ts";

/** Calendar days from one known day to another; `null` when either is unknown or known only to the month or the year. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  return isDay(from) && isDay(to) ? daysFrom(parseDay(from), parseDay(to)) : null;
}

/** How long a case took, in calendar days; `null` is unknown. */
export interface Spans {
  /** From the first day of the breach, the earliest of several, to the decision. */
  readonly breachToDecision: number | null;
  /** From the decision to its publication. */
  readonly decisionToPublication: number | null;
}

/** The spans of a decision. */
export function spansOf(lookup: Lookup, { decidedOn, publishedOn, incidents = [] }: Entry<"decisions">): Spans {
  const starts = incidents.map((id) => lookup.find("incidents", id)?.occurredFrom ?? "");
  // A breach whose first day is not known could be the earliest: then nothing is counted.
  const first = starts.every(isDay) ? starts.toSorted()[0] : null;
  return {
    breachToDecision: daysBetween(first, decidedOn),
    decisionToPublication: daysBetween(decidedOn, publishedOn),
  };
}

function isDay(text: string | null | undefined): text is string {
  return typeof text === "string" && isDayText(text);
}
