import { accrualReasons } from "./accrual-reasons.ts";
import { type AccrualSegment, toSegments } from "./accrual-segment.ts";
import { type AccrualStatus, accrualStatus } from "./accrual-status.ts";
import { isCertain, tallyClauses, type Tally } from "./accrual-tally.ts";
import { type AstreinteTerms, knownOn, type Liquidation } from "./accrual-terms.ts";
import { earliestOf, latestOf } from "./civil-day.ts";
import { type Conventions, conventions } from "./conventions.ts";
import { after, countDays, type DayRange, unionOf } from "./day-range.ts";
import { type Deadline, earliestDay } from "./deadline.ts";
import type { Reason } from "./reason.ts";
import { type Days, type Euros, forDays, sumOf } from "./units.ts";

/** What a daily penalty comes to on a day. The three amounts are never merged; null is never 0. */
export interface Accrual {
  status: AccrualStatus;
  /** The earliest exact deadline of the clauses, else the earliest bound, else unknown. */
  deadline: Deadline;
  /** One line for each clause, in the order of the terms. */
  clauses: { deadline: Deadline; daysLate: Days | null }[];
  /** Days on which at least one clause is overdue (R-AST-12); null when they are not known. */
  daysLate: Days | null;
  /** Days late for certain; equal to `daysLate` when that is known. */
  daysAtLeast: Days;
  /** Days late at the most; null when nothing bounds them. */
  daysAtMost: Days | null;
  /** Theoretical maximum: never due before a liquidation (R-AST-05); null when it is not known. */
  theoretical: Euros | null;
  /** Highest theoretical amount that the known dates allow; null when there is none. Never summed. */
  upperBound: Euros | null;
  /** What was really liquidated. */
  liquidated: Euros;
  /** Theoretical amount of the days that no liquidation covers; null when it is not known. */
  remainder: Euros | null;
  /** The overdue days for a chart; none when their number is not known. */
  series: AccrualSegment[];
  because: Reason[];
  /** What would have to be known for an exact answer, in French; empty for an exact one. */
  missing: string[];
}

/** The parts of an answer that its reasons are told from. */
export type AccrualFigures = Omit<Accrual, "because" | "missing">;

/**
 * What the daily penalty comes to on the as-of day, with its reasons (section « astreintes » of the rules). The as-of
 * day may not precede the decision.
 */
export function computeAccrual(
  terms: AstreinteTerms,
  asOf: Temporal.PlainDate,
  chosen: Conventions = conventions,
): Accrual {
  const known = knownOn(terms, asOf);
  const standing = { terms: known, asOf };
  const tallies = tallyClauses(standing, chosen);
  const figures: AccrualFigures = {
    status: accrualStatus(standing, chosen),
    deadline: firstDeadline(tallies),
    clauses: tallies.map((tally) => ({
      deadline: tally.deadline,
      daysLate: isCertain(tally) ? countDays(tally.certain) : null,
    })),
    ...countedDays(known, tallies),
  };
  return { ...figures, ...accrualReasons({ ...standing, tallies, figures }) };
}

function countedDays(
  { ratePerDay, liquidations, annulledOn }: AstreinteTerms,
  tallies: readonly Tally[],
): Omit<AccrualFigures, "status" | "deadline" | "clauses"> {
  const certain = unionOf(tallies.flatMap((tally) => tally.certain));
  const possible = possibleDays(tallies);
  const exact = tallies.every(isCertain) ? certain : null;
  const daysAtMost = possible && countDays(possible);
  const daysLate = exact && countDays(exact);
  return {
    daysLate,
    daysAtLeast: countDays(certain),
    daysAtMost,
    theoretical: daysLate === null ? null : forDays(ratePerDay, daysLate),
    upperBound: daysAtMost === null ? null : forDays(ratePerDay, daysAtMost),
    // A liquidation falls with the decision that a judge annuls (R-APP-05).
    liquidated: sumOf(annulledOn ? [] : liquidations.map(({ amount }) => amount)),
    remainder: exact && forDays(ratePerDay, uncoveredDays(exact, liquidations)),
    series: toSegments(exact ?? [], ratePerDay, liquidations),
  };
}

function possibleDays(tallies: readonly Tally[]): DayRange[] | null {
  const ranges = tallies.map(({ possible }) => possible);
  return ranges.every((range) => range !== null) ? unionOf(ranges.flat()) : null;
}

function uncoveredDays(overdue: readonly DayRange[], liquidations: readonly Liquidation[]): Days {
  const [first, ...others] = liquidations.map(({ until }) => until);
  return countDays(first ? after(overdue, latestOf(first, ...others)) : overdue);
}

function firstDeadline(tallies: readonly Tally[]): Deadline {
  const deadlines = tallies.map(({ deadline }) => deadline);
  const exact = deadlines.filter(({ kind }) => kind === "exact");
  if (exact.length === 0 && deadlines.some(({ kind }) => kind === "unknown")) return { kind: "unknown" };
  return earliestDeadline(exact.length > 0 ? exact : deadlines);
}

function earliestDeadline(deadlines: readonly Deadline[]): Deadline {
  const [first, ...others] = deadlines.map(earliestDay).filter((day) => day !== undefined);
  const day = first && earliestOf(first, ...others);
  return deadlines.find((deadline) => day && earliestDay(deadline)?.equals(day)) ?? { kind: "unknown" };
}
