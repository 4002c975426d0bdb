import type { AnnouncedTotal } from "../../records/official-statistics.ts";
import { announcedIn } from "../announced.ts";
import type { ListRowView } from "../coverage-views.ts";
import { isPublic, listedDecisions, toYears, yearOf } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** What the CNIL received and what it decided in one year. */
export interface NotificationsOfYear {
  readonly year: number;
  /** Breaches notified to the CNIL, as each source reports them, best source first: never averaged. */
  readonly notified: readonly AnnouncedTotal[];
  /** Decisions of the list. */
  readonly decisions: number;
  /** Those that link to a public text. */
  readonly published: number;
  /** Those about security, or about a breach that was not notified or not told. */
  readonly security: number;
}

/** Breaches notified and sanctions, year by year since notification is a duty of all. */
export function notifications({ register, list, coverage, totals }: StatisticMaterial): Statistic<NotificationsOfYear> {
  const { asOf } = register;
  const rows = listedDecisions(list);
  const since = toYears([2018, Number(asOf.slice(0, 4))]);
  const told = since.map((year) => ({ year, notified: announcedIn(totals, { year, measure: "breaches", asOf }) }));
  const known = told.filter(({ notified }) => notified.length > 0);
  return {
    id: "notifications-et-sanctions",
    definition:
      "Violations de données notifiées à la CNIL, telles que les sources les rapportent pour l’année, à côté des décisions de sa liste la même année. Une notification n’est pas une faute, et une sanction vient souvent des années après les faits : les deux nombres ne se divisent pas l’un par l’autre. En 2018, l’obligation ne vaut que depuis le 25 mai.",
    unit: "années dont un total de notifications est connu",
    n: known.length,
    exclusions: toExclusions([{ count: told.length - known.length, reason: "dont aucun total n’est encore connu" }]),
    rows: known.map(({ year, notified }) => ({ year, notified, ...tally(rows.filter((one) => yearOf(one) === year)) })),
    asOf,
    base: "announced",
    coverage: coverageOf(coverage, "rows"),
  };
}

const aboutBreaches: readonly string[] = ["securite", "violation-notification", "violation-communication"];

function tally(rows: readonly ListRowView[]): Omit<NotificationsOfYear, "year" | "notified"> {
  return {
    decisions: rows.length,
    published: rows.filter(isPublic).length,
    security: rows.filter(({ row }) => row.themes.some((theme) => aboutBreaches.includes(theme))).length,
  };
}
