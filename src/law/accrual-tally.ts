import { type AstreinteTerms, type Clause, latestAmendment } from "./accrual-terms.ts";
import { earliestOf } from "./civil-day.ts";
import { type Conventions, conventions } from "./conventions.ts";
import { countDays, type DayRange, daysAfter, without } from "./day-range.ts";
import { type Deadline, earliestDay, injunctionDeadline, latestDay } from "./deadline.ts";

/** The days on which one clause is overdue, as far as they are known. */
export interface Tally {
  clause: Clause;
  deadline: Deadline;
  /** Last day that can count: the first of the as-of day, the completion and the closure. */
  stop: Temporal.PlainDate;
  /** Days that are overdue whatever the unknown dates may be. */
  certain: readonly DayRange[];
  /** Days that can be overdue at the most; null when nothing bounds them. */
  possible: readonly DayRange[] | null;
}

/** What is known on a day, and that day: the second argument of every count. */
export interface Standing {
  /** The terms as known on the as-of day. */
  terms: AstreinteTerms;
  asOf: Temporal.PlainDate;
}

/** The overdue days of each clause of the terms. */
export function tallyClauses({ terms, asOf }: Standing, chosen: Conventions = conventions): Tally[] {
  return terms.clauses.map((clause) => {
    const deadline = deadlineOf(clause, terms, chosen);
    const stop = earliestOf(asOf, ...[clause.completedOn, terms.closedOn].filter((day) => day != null));
    return { clause, deadline, stop, ...overdueDays({ clause, deadline, stop }, terms, chosen) };
  });
}

/** Whether the number of overdue days of the clause is known. */
export function isCertain({ certain, possible }: Tally): boolean {
  return possible !== null && countDays(certain) === countDays(possible);
}

/** Whether nothing ever ran, whatever the arithmetic: annulled, or found complied with in time. */
export function isWiped({ annulledOn, closureFinding }: AstreinteTerms): boolean {
  return annulledOn != null || closureFinding === "in-time";
}

function deadlineOf(clause: Clause, terms: AstreinteTerms, chosen: Conventions): Deadline {
  const day = latestAmendment(terms.amendments)?.newDeadline ?? clause.fixedDeadline;
  if (day) return { kind: "exact", day };
  const { notification, decidedOn = null } = terms;
  return injunctionDeadline(clause.delay, { notification, decidedOn }, chosen);
}

function overdueDays(
  { clause, deadline, stop }: Pick<Tally, "clause" | "deadline" | "stop">,
  terms: AstreinteTerms,
  { countComplianceDay }: Conventions,
): Pick<Tally, "certain" | "possible"> {
  if (isWiped(terms)) return { certain: [], possible: [] };
  const isComplianceDay = clause.completedOn?.equals(stop) ?? false;
  const last = isComplianceDay && !countComplianceDay ? stop.subtract({ days: 1 }) : stop;
  const overdueFrom = (day: Temporal.PlainDate): DayRange[] =>
    without(daysAfter(day, last), suspendedDays(terms, last));
  const earliest = earliestDay(deadline);
  // A closing date is never the end of a count: it only says that nothing runs after it.
  const isEndKnown = terms.closedOn == null || clause.completedOn != null;
  const latest = isEndKnown ? latestDay(deadline) : undefined;
  return { certain: latest ? overdueFrom(latest) : [], possible: earliest ? overdueFrom(earliest) : null };
}

function suspendedDays({ suspensions = [] }: AstreinteTerms, last: Temporal.PlainDate): DayRange[] {
  return suspensions.map(({ from, to }) => ({ first: from, last: to ?? last }));
}
