import { accrualCondition, establishedDays } from "./accrual-condition.ts";
import type { Accrual, AccrualFigures } from "./accrual-figures.ts";
import { accrualReasons } from "./accrual-reasons.ts";
import { toSegments } from "./accrual-segment.ts";
import { accrualStatus } from "./accrual-status.ts";
import { isCertain, tallyClauses, type Tally } from "./accrual-tally.ts";
import { type AstreinteTerms, knownOn, type Liquidation } from "./accrual-terms.ts";
import { earliestOf, latestOf } from "./civil-day.ts";
import { type Conventions, conventions } from "./conventions.ts";
import { after, countDays, type DayRange, unionOf } from "./day-range.ts";
import { type Deadline, earliestDay } from "./deadline.ts";
import { type Days, forDays, sumOf } from "./units.ts";

export type { Accrual } from "./accrual-figures.ts";

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
  terms: AstreinteTerms,
  tallies: readonly Tally[],
): Omit<AccrualFigures, "status" | "deadline" | "clauses"> {
  const { ratePerDay, liquidations, annulledOn } = terms;
  const certain = unionOf(tallies.flatMap((tally) => tally.certain));
  const possible = possibleDays(tallies);
  const exact = tallies.every(isCertain) ? certain : null;
  const daysAtMost = possible && countDays(possible);
  const daysLate = exact && countDays(exact);
  const established = establishedDays(tallies);
  const series = toSegments({ overdue: exact ?? [], established, liquidations }, ratePerDay);
  return {
    daysLate,
    daysAtLeast: countDays(certain),
    daysAtMost,
    theoretical: daysLate === null ? null : forDays(ratePerDay, daysLate),
    upperBound: daysAtMost === null ? null : forDays(ratePerDay, daysAtMost),
    // A liquidation falls with the decision that a judge annuls (R-APP-05).
    liquidated: sumOf(annulledOn ? [] : liquidations.map(({ amount }) => amount)),
    remainder: exact && forDays(ratePerDay, uncoveredDays(exact, liquidations)),
    condition: accrualCondition(terms, tallies, series),
    series,
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
