import { fewest } from "../../registry/summary.ts";
import type { Statistic } from "../../registry/statistics/statistic.ts";
import type { Link } from "../../registry/views.ts";
import type { Chart } from "../charts/canvas.ts";
import type { StatisticTable } from "./table.ts";

/** The question that a statistic answers; it names its part of the index. */
export type Chapter = "combien" | "quoi" | "a-qui" | "vitesse" | "suites";

/** A chart with what stands under it. */
export interface SheetChart extends Chart {
  /** French, one line: what this drawing adds. */
  readonly caption: string;
}

/** A statistic as a page, a frame and a file show it. */
export interface Sheet {
  /** Lasting name, the last segment of its address. */
  readonly id: string;
  readonly chapter: Chapter;
  /** What it measures, a few words: the trail of the page, the file. */
  readonly name: string;
  /** What it finds, one sentence without a full stop, computed: the title of the page. */
  readonly finding: string;
  /** A second sentence or two under the title; empty for none. */
  readonly lead: string;
  /** None when the numbers are too small. */
  readonly charts: readonly SheetChart[];
  /** A shorter drawing for the index; the first chart when absent. */
  readonly overview?: SheetChart;
  readonly table: StatisticTable;
  /** The same numbers one a line, for the file, when the table of the page has a column a year. */
  readonly tidy?: StatisticTable;
  readonly statistic: Omit<Statistic<unknown>, "rows">;
  /** What a reader must not conclude, French sentences. */
  readonly remarks: readonly string[];
  /** The list of the register behind the numbers. */
  readonly behind: Link;
}

/** A sheet; under five units nothing is drawn or listed, and the title says so. */
export function toSheet({ tidy, overview, ...draft }: Omit<Sheet, "id">): Sheet {
  const { id, n } = draft.statistic;
  if (n >= fewest) return { id, ...draft, ...(tidy && { tidy }), ...(overview && { overview }) };
  const finding = `${draft.name} : effectif insuffisant (n = ${String(n)})`;
  return { ...draft, id, finding, lead: "", charts: [], table: { ...draft.table, rows: [] } };
}
