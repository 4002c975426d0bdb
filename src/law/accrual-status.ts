import { type Standing, tallyClauses, type Tally } from "./accrual-tally.ts";
import { isAfter } from "./civil-day.ts";
import type { Conventions } from "./conventions.ts";
import { countDays } from "./day-range.ts";
import { earliestDay, latestDay } from "./deadline.ts";

/** Where a daily penalty stands. */
export type AccrualStatus =
  | "annulled"
  | "closed"
  | "liquidated"
  | "partly-liquidated"
  | "met-in-time"
  | "met-late"
  | "running-delay"
  | "overdue"
  | "undetermined";

/** The status, in the order in which facts prevail: a judge, a closure, a liquidation, an execution, then the calendar. */
export function accrualStatus(standing: Standing, chosen: Conventions): AccrualStatus {
  const { terms } = standing;
  if (terms.annulledOn) return "annulled";
  if (terms.closedOn) return "closed";
  if (terms.liquidations.some(({ final }) => final)) return "liquidated";
  if (terms.liquidations.length > 0) return "partly-liquidated";
  // Whether a compliance is late does not depend on whether its day is counted.
  const tallies = tallyClauses(standing, { ...chosen, countComplianceDay: true });
  const isMet = tallies.every(({ clause }) => clause.completedOn);
  return isMet ? metStatus(tallies) : openStatus(tallies);
}

function metStatus(tallies: readonly Tally[]): AccrualStatus {
  if (tallies.some(isLate)) return "met-late";
  return tallies.every(isInTime) ? "met-in-time" : "undetermined";
}

function openStatus(tallies: readonly Tally[]): AccrualStatus {
  if (tallies.every((tally) => (tally.clause.completedOn ? isInTime(tally) : isRunning(tally)))) return "running-delay";
  return tallies.some(isPastDeadline) ? "overdue" : "undetermined";
}

function isLate({ certain }: Tally): boolean {
  return countDays(certain) > 0;
}

function isInTime({ possible }: Tally): boolean {
  return possible !== null && countDays(possible) === 0;
}

function isRunning({ deadline, stop }: Tally): boolean {
  const earliest = earliestDay(deadline);
  return earliest !== undefined && !isAfter(stop, earliest);
}

function isPastDeadline({ deadline, stop }: Tally): boolean {
  const latest = latestDay(deadline);
  return latest !== undefined && isAfter(stop, latest);
}
