import type { Body, Comparable } from "./comparable.ts";
import type { FactorKey } from "./words.ts";

/** What a reader asks: each criterion that is empty or `null` is not asked, and counts for nothing. */
export interface Situation {
  readonly provisions: readonly string[];
  readonly themes: readonly string[];
  readonly sector: string | null;
  readonly body: Body | null;
  /** Place in `turnoverBands`. */
  readonly turnover: number | null;
  /** Place in `personBands`. */
  readonly persons: number | null;
  readonly aggravating: readonly FactorKey[];
  readonly mitigating: readonly FactorKey[];
  /** Keeps one procedure; a limit of the question, not a likeness. */
  readonly procedure: "ordinary" | "simplified" | null;
  /** Keeps cases from this ISO day on; `null` for all, since 2011. */
  readonly since: string | null;
}

/** First day of the GDPR: older cases fall under other ceilings. */
const gdprDay = "2018-05-25";

/** A question that asks nothing yet, limited to cases since the GDPR. */
export const emptySituation: Situation = {
  provisions: [],
  themes: [],
  sector: null,
  body: null,
  turnover: null,
  persons: null,
  aggravating: [],
  mitigating: [],
  procedure: null,
  since: gdprDay,
};

/** Whether the case lies inside the limits of the question. */
export function isInScope({ on, procedure }: Comparable, situation: Situation): boolean {
  if (situation.since !== null && on < situation.since) return false;
  return situation.procedure === null || situation.procedure === procedure;
}
