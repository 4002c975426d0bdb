import type { AccrualCondition } from "./accrual-condition.ts";
import type { AccrualSegment } from "./accrual-segment.ts";
import type { AccrualStatus } from "./accrual-status.ts";
import type { Standing, Tally } from "./accrual-tally.ts";
import type { Deadline } from "./deadline.ts";
import type { Reason } from "./reason.ts";
import type { Days, Euros } from "./units.ts";

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
  /** What the days counted, or those of the bound, suppose of an execution that nothing public dates. */
  condition: AccrualCondition;
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

/** What the reasons of a count are told from. */
export interface Told extends Standing {
  tallies: readonly Tally[];
  figures: AccrualFigures;
}
