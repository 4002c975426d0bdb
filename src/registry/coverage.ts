import type { AnnouncedTotal, OfficialStatistics } from "../records/official-statistics.ts";
import { announcedIn } from "./announced.ts";
import { gapsOf, isSanction } from "./coverage-gaps.ts";
import type {
  CoverageView,
  ListRowView,
  ListTally,
  OfficialListView,
  RegisterTally,
  Share,
  YearCoverage,
} from "./coverage-views.ts";
import { amountPronounced, isListed } from "./official-list.ts";
import { listEndsIn, toYears } from "./statistics/listed.ts";
import type { DecisionView, RegisterView } from "./views.ts";

/** The register measured, year by year, against the CNIL's own list and totals. */
export function toCoverage(
  register: RegisterView,
  list: OfficialListView,
  totals: Pick<OfficialStatistics, "totals">,
): CoverageView {
  const { rows, source, copiedOn, from, to } = list;
  const share = (belongs: (one: ListRowView) => boolean): Share => shareOf(rows.filter(belongs));
  const years = yearsOf(register, list);
  const breachesOf = (year: number): AnnouncedTotal[] =>
    announcedIn(totals, { year, measure: "breaches", asOf: register.asOf });
  const isOlder = ({ row }: ListRowView): boolean => row.date < "2018";
  return {
    list: { source, copiedOn, from, to },
    rows: shareOf(rows),
    ordinary: share((one) => one.row.procedure === "ordinary" && !isOlder(one)),
    simplified: share(({ row }) => row.procedure === "simplified"),
    older: share(isOlder),
    liquidations: share(({ row }) => row.outcomes.includes("liquidation")),
    fines: share(({ row }) => row.outcomes.includes("amende")),
    breaches: years.map(breachesOf).find(({ length }) => length > 0) ?? [],
    years: years.map((year) => yearCoverage(year, { register, list, totals })),
  };
}

/** Sanctions, fines and printed euros of some rows: what is printed twice counts once, dropped proceedings do not count. */
export function tallyRows(rows: readonly ListRowView[]): ListTally {
  const counted = rows.filter(({ isRepeat }) => !isRepeat).map(({ row }) => row);
  const fines = counted.filter(({ outcomes }) => outcomes.includes("amende"));
  const amounts = counted.flatMap(({ amount }) => amount ?? []);
  const unpriced = fines.filter(({ amount }) => amount === null).length;
  return {
    rows: rows.length,
    ordinary: rows.filter(({ row }) => row.procedure === "ordinary").length,
    simplified: rows.filter(({ row }) => row.procedure === "simplified").length,
    sanctions: rows.filter((one) => !one.isRepeat && isSanction(one)).length,
    fines: fines.length,
    euros: amounts.length === 0 && unpriced > 0 ? null : amounts.reduce((total, amount) => total + amount, 0),
    unpriced,
  };
}

interface Material {
  readonly register: RegisterView;
  readonly list: OfficialListView;
  readonly totals: Pick<OfficialStatistics, "totals">;
}

function yearsOf({ asOf, decisions }: RegisterView, { from }: OfficialListView): number[] {
  const days = [asOf, ...(from === null ? [] : [from]), ...decisions.filter(isListed).map(decidedOn)];
  return toYears(days.map((day) => Number(day.slice(0, 4)))).reverse();
}

function yearCoverage(year: number, { register, list, totals }: Material): YearCoverage {
  const rows = list.rows.filter(({ row }) => row.date.startsWith(String(year)));
  const decisions = register.decisions.filter((one) => isListed(one) && one.year === year);
  const unlisted = list.unlisted.filter((one) => one.year === year);
  const { asOf } = register;
  return {
    year,
    register: { ...tallyDecisions(decisions), inList: decisions.length - unlisted.length },
    list: rows.length === 0 ? null : tallyRows(rows),
    listEnds: listEndsIn(year, list),
    announced: {
      sanctions: announcedIn(totals, { year, measure: "sanctions", asOf }),
      fines: announcedIn(totals, { year, measure: "fines", asOf }),
      euros: announcedIn(totals, { year, measure: "euros", asOf }),
    },
    gaps: gapsOf({ rows, unlisted, listEnds: list.to }),
  };
}

function tallyDecisions(decisions: readonly DecisionView[]): Omit<RegisterTally, "inList"> {
  return {
    records: decisions.length,
    sanctions: decisions.filter(isPenalty).length,
    fines: decisions.filter(({ fines }) => fines.length > 0).length,
    euros: decisions.reduce((total, one) => total + (amountPronounced(one) ?? 0), 0),
  };
}

// A decision that there is no ground to sanction is on the list, and is no sanction.
function isPenalty({ record }: DecisionView): boolean {
  return record.kind === "sanction" || record.kind === "liquidation";
}

function shareOf(rows: readonly ListRowView[]): Share {
  return { rows: rows.length, withRecord: rows.filter(({ decision }) => decision !== null).length };
}

function decidedOn({ record }: DecisionView): string {
  return record.decidedOn;
}
