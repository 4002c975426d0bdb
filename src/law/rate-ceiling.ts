import { isAfter, parseDay } from "./civil-day.ts";
import type { Procedure } from "./procedure.ts";
import type { RuleId } from "./rules.ts";
import { type EurosPerDay, eurosPerDay } from "./units.ts";

/** The highest rate per day that a version of the law allows. */
export interface RateCeiling {
  procedure: Procedure;
  /** First day of the version, ISO. */
  from: string;
  perDay: EurosPerDay;
  rule: RuleId;
}

/** The ceilings of the rate, one row for each procedure and version, oldest first. */
const rateCeilings: readonly RateCeiling[] = [
  // The year is known, its day is not: the first of January refuses nothing that may have been lawful.
  { procedure: "ordinary", from: "2018-01-01", perDay: eurosPerDay(100_000), rule: "R-AST-01" },
  { procedure: "simplified", from: "2022-01-26", perDay: eurosPerDay(100), rule: "R-SIM-01" },
];

/** The ceiling in force on a day, or the latest one; undefined when no version is known (R-AST-04). */
export function rateCeiling(procedure: Procedure, on?: Temporal.PlainDate): RateCeiling | undefined {
  return rateCeilings.findLast((row) => row.procedure === procedure && !(on && isAfter(parseDay(row.from), on)));
}
