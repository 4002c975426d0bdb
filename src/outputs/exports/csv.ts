import { type CsvCell, type Dialect, toCsv } from "../csv.ts";
import { valueOf } from "./columns.ts";
import type { Row } from "./rows.ts";

/** Records as CSV: absent is an empty cell, unknown is `null`, what is nested is JSON text. */
export function toCsvFile(rows: readonly Row[], columns: readonly string[], dialect: Dialect): string {
  return toCsv([columns, ...rows.map((row) => columns.map((column) => toCell(valueOf(row, column))))], dialect);
}

/** A value of the data as a cell: absent is empty, what is neither text nor number is its JSON, so that unknown is `null`. */
export function toCell(value: unknown): CsvCell {
  if (value === undefined) return null;
  return typeof value === "string" || typeof value === "number" ? value : JSON.stringify(value);
}
