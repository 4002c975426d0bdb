import type { CoverageGap, ListRowView } from "./coverage-views.ts";
import type { DecisionView } from "./views.ts";

interface YearMaterial {
  readonly rows: readonly ListRowView[];
  /** Records of the year that no row shows. */
  readonly unlisted: readonly DecisionView[];
  /** Last day of the whole list. */
  readonly listEnds: string | null;
}

/** Why the register, the list and the announced totals of one year differ: only what applies, in a fixed order. */
export function gapsOf({ rows, unlisted, listEnds }: YearMaterial): CoverageGap[] {
  const without = rows.filter(({ decision, isRepeat }) => decision === null && !isRepeat);
  const ordinary = without.filter(({ row }) => row.procedure === "ordinary");
  const isAfter = ({ record }: DecisionView): boolean => listEnds === null || record.decidedOn > listEnds;
  const counts: Readonly<Record<CoverageGap["kind"], number>> = {
    simplified: without.length - ordinary.length,
    "not-public": ordinary.filter(({ row }) => row.number === null).length,
    unwritten: ordinary.filter(({ row }) => row.number !== null).length,
    repeated: rows.filter(({ isRepeat }) => isRepeat).length,
    "not-a-sanction": rows.filter((one) => !isSanction(one)).length,
    unpriced: saying(rows, "amende").filter(({ row }) => row.amount === null).length,
    unsaid: saying(rows, "non-indiquee").length,
    "after-list": unlisted.filter(isAfter).length,
    unlisted: unlisted.filter((one) => !isAfter(one)).length,
  };
  return Object.entries(counts)
    .map(([kind, count]) => ({ kind: kind as CoverageGap["kind"], count }))
    .filter(({ count }) => count > 0);
}

/** Whether a row says more than an acquittal, no ground to decide, or dropped proceedings. */
export function isSanction({ row }: Pick<ListRowView, "row">): boolean {
  return !row.outcomes.every((one) => one === "relaxe" || one === "non-lieu" || one === "abandon");
}

function saying(rows: readonly ListRowView[], outcome: ListRowView["row"]["outcomes"][number]): readonly ListRowView[] {
  return rows.filter(({ row, isRepeat }) => !isRepeat && row.outcomes.includes(outcome));
}
