import { toDays, toEuros, toGrouped } from "../../law/amount.ts";
import type { Link } from "../../registry/views.ts";
import { toShortDay } from "../wording/dates.ts";
import { toDecimal, toFinePercent, toFineEuros } from "./numbers.ts";

/** What one cell holds: `null` is unknown, `undefined` is not told. */
export type Cell = string | number | Link | null | undefined;

/** How the numbers of a column are written. */
export type CellKind = "text" | "year" | "day" | "count" | "euros" | "fine-euros" | "share" | "days";

/** A column of the table of a statistic and of its file. */
export interface TableColumn {
  /** Head of the column in the CSV, ASCII: `montant_eur`. */
  readonly id: string;
  /** Head of the column on the page, French. */
  readonly label: string;
  readonly kind: CellKind;
  /** What stands for a value that is not told; « effectif insuffisant » when absent. */
  readonly untold?: string;
}

/** The numbers of a statistic. */
export interface StatisticTable {
  /** French, one sentence. */
  readonly caption: string;
  /** The first one heads the rows. */
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Whether a column is set as numbers are. */
export function isNumeric({ kind }: TableColumn): boolean {
  return kind !== "text" && kind !== "day" && kind !== "year";
}

/** A cell as a reader sees it. */
export function toCellText(cell: Cell, { kind, untold = "effectif insuffisant" }: TableColumn): string {
  if (cell === undefined) return untold;
  if (cell === null) return "inconnu";
  if (typeof cell === "object") return cell.text;
  return typeof cell === "string" ? toWords(cell, kind) : toNumber(cell, kind);
}

function toWords(cell: string, kind: CellKind): string {
  return kind === "day" ? toShortDay(cell) : cell;
}

function toNumber(value: number, kind: CellKind): string {
  switch (kind) {
    case "euros":
      return Number.isInteger(value) ? toEuros(value) : `${toDecimal(value, 1)} €`;
    case "fine-euros":
      return toFineEuros(value);
    case "share":
      return toFinePercent(value);
    case "days":
      return Number.isInteger(value) ? toDays(value) : `${toDecimal(value, 1)} jours`;
    case "count":
      return toGrouped(value);
    case "year":
    case "day":
    case "text":
      return String(value);
    default:
      return kind satisfies never;
  }
}
