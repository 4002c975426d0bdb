import { toGrouped } from "../../law/amount.ts";
import { fewest } from "../../registry/summary.ts";
import type { OverTime } from "../../registry/statistics/over-time.ts";
import type { Look } from "../charts/statistics/look.ts";
import { drawYearRows } from "../charts/statistics/year-rows.ts";
import { toPercent } from "../wording/counts.ts";
import type { SheetChart } from "./sheet.ts";
import type { StatisticTable } from "./table.ts";

/** What a chart of subjects over time says of itself. */
interface OverTimeWords extends Pick<SheetChart, "id" | "title" | "description" | "caption"> {
  /** How many subjects are drawn: the table has them all. */
  readonly most: number;
  /** Units counted, all years together. */
  readonly n: number;
  readonly look: Look;
}

/** The most frequent subjects, a row of small columns each. */
export function toOverTimeChart(rows: readonly OverTime[], { most, n, look, ...words }: OverTimeWords): SheetChart {
  const years = rows[0]?.years.map(({ year }) => year) ?? [];
  return {
    ...words,
    draw: (canvas, prefix) =>
      drawYearRows(
        {
          years,
          ownScales: false,
          rows: rows.slice(0, most).map((one) => ({
            label: one.label,
            words: `${String(one.total)} sur ${String(n)}, ${toPercent(one.total / n)}`,
            cells: one.years.map(({ count }) => ({ value: count })),
            look,
          })),
        },
        canvas,
        prefix,
      ),
  };
}

/** All subjects, a column a year; the last line is the denominator. */
export function toOverTimeTable(
  rows: readonly OverTime[],
  { head, caption, n }: { readonly head: string; readonly caption: string; readonly n: number },
): StatisticTable {
  const years = rows[0]?.years ?? [];
  return {
    caption,
    columns: [
      { id: "sujet", label: head, kind: "text" },
      ...years.map(({ year }) => ({ id: String(year), label: String(year), kind: "count" as const })),
      { id: "total", label: "Total", kind: "count" },
    ],
    rows: [
      ...rows.map((one) => [toName(one), ...one.years.map(({ count }) => count), one.total]),
      ["Toutes les décisions", ...years.map(({ of }) => of), n],
    ],
  };
}

/** The same numbers one a line, with their denominator: the file. */
export function toTidyTable(rows: readonly OverTime[], caption: string): StatisticTable {
  return {
    caption,
    columns: [
      { id: "annee", label: "Année", kind: "year" },
      { id: "cle", label: "Clé", kind: "text" },
      { id: "libelle", label: "Libellé", kind: "text" },
      { id: "decisions", label: "Décisions", kind: "count" },
      { id: "decisions_de_l_annee", label: "Décisions de l’année", kind: "count" },
      { id: "part", label: "Part", kind: "share" },
    ],
    rows: rows.flatMap(({ key, label, years }) =>
      years.map(({ year, count, of }) => [year, key, label, count, of, of < fewest ? undefined : count / of]),
    ),
  };
}

function toName({ label, href }: OverTime): StatisticTable["rows"][number][number] {
  return href === undefined ? label : { href, text: label };
}

/** « 136 des 392 décisions (35 %) » */
export function toShareOf(one: OverTime | undefined, n: number, noun: string): string {
  if (one === undefined || n === 0) return "aucune";
  return `${toGrouped(one.total)} des ${toGrouped(n)} ${noun} (${toPercent(one.total / n)})`;
}
