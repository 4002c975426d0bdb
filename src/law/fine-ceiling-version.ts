import { isAfter, parseDay } from "./civil-day.ts";
import type { RuleId } from "./rules.ts";
import { type Euros, euros } from "./units.ts";

/** A fixed amount, and for an undertaking a share of its turnover. */
export interface TierCeiling {
  fixed: Euros;
  /** Percentage of the worldwide annual turnover, whole. */
  percent: number;
}

/** One version of the maximum fine. */
export interface FineCeilingVersion {
  /** First day of the version, ISO. */
  from: string;
  rule: RuleId;
  ceiling:
    | {
        /** A first breach, then a repeated one, within a share of the turnover of an undertaking (R-CAP-01). */
        kind: "by-repetition";
        first: Euros;
        repeated: TierCeiling;
      }
    | {
        /** One amount for all (R-CAP-02). */
        kind: "single";
        amount: Euros;
      }
    | {
        /** The two tiers of article 83 of the GDPR: the higher of the two figures (R-CAP-04). */
        kind: "tiers";
        lower: TierCeiling;
        upper: TierCeiling;
      };
}

/** The versions, oldest first: each runs until the day before the next. Nothing is verified before the first. */
const versions: readonly [FineCeilingVersion, ...FineCeilingVersion[]] = [
  {
    from: "2011-03-31",
    rule: "R-CAP-01",
    ceiling: { kind: "by-repetition", first: euros(150_000), repeated: { fixed: euros(300_000), percent: 5 } },
  },
  { from: "2016-10-09", rule: "R-CAP-02", ceiling: { kind: "single", amount: euros(3_000_000) } },
  {
    from: "2018-05-25",
    rule: "R-CAP-04",
    ceiling: {
      kind: "tiers",
      lower: { fixed: euros(10_000_000), percent: 2 },
      upper: { fixed: euros(20_000_000), percent: 4 },
    },
  },
];

/** The version in force on a day; undefined before the first one verified. */
export function fineCeilingVersion(on: Temporal.PlainDate): FineCeilingVersion | undefined {
  return versions.findLast(({ from }) => !isAfter(parseDay(from), on));
}

/** The version in force today. */
export function latestFineCeilingVersion(): FineCeilingVersion {
  return versions.at(-1) ?? versions[0];
}

/** The maximum fine of the simplified procedure (R-SIM-01); an attempt to raise it was not adopted (R-CAP-09). */
export const simplifiedFineCeiling = { from: "2022-01-26", amount: euros(20_000), rule: "R-SIM-01" } as const;
