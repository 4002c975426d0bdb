import type { OfficialList } from "../../src/records/official-list.ts";
import type { OfficialStatistics } from "../../src/records/official-statistics.ts";
import { toCoverage } from "../../src/registry/coverage.ts";
import type { CoverageView, OfficialListView, YearCoverage } from "../../src/registry/coverage-views.ts";
import { toOfficialList } from "../../src/registry/official-list.ts";
import { realContent, registerOn } from "./real-register.ts";

/** The project's own copy of the CNIL's list. */
export const realList: OfficialList = present(realContent.officialList);

/** The CNIL's totals, as the project holds them. */
export const realTotals: OfficialStatistics = present(realContent.officialStatistics);

/** The list as known on a day, with the project's records. */
export function listOn(asOf: string): OfficialListView {
  return toOfficialList(registerOn(asOf), realList);
}

/** The coverage as known on a day. */
export function coverageOn(asOf: string): CoverageView {
  return toCoverage(registerOn(asOf), listOn(asOf), realTotals);
}

/** One year of it; throws when the coverage does not reach it. */
export function yearOn(asOf: string, year: number): YearCoverage {
  return present(coverageOn(asOf).years.find((one) => one.year === year) ?? null);
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("content/ does not fit the model");
  return value;
}
