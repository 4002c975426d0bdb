import type { AnnouncedTotal, OfficialStatistics } from "../records/official-statistics.ts";
import { compare } from "./text-order.ts";

/** Which totals are asked for. */
export interface AnnouncedQuestion {
  readonly year: number;
  readonly measure: AnnouncedTotal["measure"];
  /** The as-of day, ISO. */
  readonly asOf: string;
}

/** What the CNIL announced of a year, as known on a day: totals that disagree stay side by side, best source first. */
export function announcedIn(
  { totals }: Pick<OfficialStatistics, "totals">,
  { year, measure, asOf }: AnnouncedQuestion,
): AnnouncedTotal[] {
  return totals
    .filter((one) => one.year === year && one.measure === measure && isKnown(one, asOf))
    .sort((a, b) => compare(a.source.grade, b.source.grade));
}

// A total without a day of publication is known once its year is over.
function isKnown({ year, source: { date } }: AnnouncedTotal, asOf: string): boolean {
  return date === null ? asOf >= String(year + 1) : date <= asOf.slice(0, date.length);
}
