import type { OfficialStatistics } from "../../records/official-statistics.ts";
import type { CoverageView, OfficialListView, Share } from "../coverage-views.ts";
import type { RegisterView } from "../views.ts";

/** What every statistic is computed from: nothing else, so that a page says the same as its file. */
export interface StatisticMaterial {
  readonly register: RegisterView;
  readonly list: OfficialListView;
  readonly coverage: CoverageView;
  readonly totals: Pick<OfficialStatistics, "totals">;
}

/** Where the rows come from: the CNIL's own list, the records of the register, or the totals that the CNIL announces. */
export type Base = "list" | "register" | "announced";

/** What a statistic leaves out, and why: unknown is never counted as zero. */
export interface Exclusion {
  /** Units left out, never 0. */
  readonly count: number;
  /** French, after the count and the unit: « dont le montant n’est pas imprimé ». */
  readonly reason: string;
}

/** Rows of one question, and what a reader must know to use them. */
export interface Statistic<Row> {
  /** Lasting name, the last segment of its address. */
  readonly id: string;
  /** How it is computed, French, full sentences. */
  readonly definition: string;
  /** What is counted, French plural: « décisions de la liste ». */
  readonly unit: string;
  /** Units counted. */
  readonly n: number;
  readonly exclusions: readonly Exclusion[];
  readonly rows: readonly Row[];
  /** The as-of day, ISO. */
  readonly asOf: string;
  readonly base: Base;
  /** Rows of the CNIL's list of the kind that is counted, and how many have a record in the register. */
  readonly coverage: KindCoverage;
}

/** The rows of the list of one kind: all, ordinary ones since 2018, those of a fine, those of a liquidation. */
export interface KindCoverage extends Share {
  readonly of: "rows" | "ordinary" | "fines" | "liquidations";
}

/** What the register holds of the rows of one kind. */
export function coverageOf(coverage: CoverageView, of: KindCoverage["of"]): KindCoverage {
  return { of, ...coverage[of] };
}

/** Only what leaves something out. */
export function toExclusions(all: readonly Exclusion[]): Exclusion[] {
  return all.filter(({ count }) => count > 0);
}
