import type { CollectionName } from "../../records/collections.ts";
import { toHarmless } from "../formula.ts";
import { fieldsOf, topFieldsOf } from "./fields.ts";
import type { Row } from "./rows.ts";

/** How the cells of a CSV are kept apart and how the file begins. */
export interface Dialect {
  readonly separator: "," | ";";
  /** A byte order mark, by which Excel recognises UTF-8. */
  readonly hasMark: boolean;
  /** What stands before the decimals of a number: a French Excel takes `0.25` for text, or for a day. */
  readonly decimal: "." | ",";
}

/** The two CSV files of each collection: the standard one, and the one that a French Excel opens. */
export const dialects = {
  standard: { separator: ",", hasMark: false, decimal: "." },
  excel: { separator: ";", hasMark: true, decimal: "," },
} as const satisfies Record<string, Dialect>;

/** The columns of a collection: its own fields, then each computed value as `computed.<name>`. */
export function columnsOf(collection: CollectionName): string[] {
  const computed = fieldsOf(collection).filter(({ path }) => /^computed\.[^.[]+$/.test(path));
  return [...topFieldsOf(collection).slice(0, -1), ...computed.map(({ path }) => path)];
}

/** Records as CSV (RFC 4180): absent is an empty cell, unknown is `null`, what is nested is JSON text. */
export function toCsvFile(rows: readonly Row[], columns: readonly string[], dialect: Dialect): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => toCell(valueOf(row, column), dialect)))];
  const text = lines.map((cells) => `${cells.map((cell) => toQuoted(cell, dialect)).join(dialect.separator)}\r\n`);
  return (dialect.hasMark ? "\ufeff" : "") + text.join("");
}

/** The value of a column in a record; `undefined` when it is absent. */
export function valueOf(row: Row, column: string): unknown {
  const name = column.replace(/^computed\./, "");
  return name === column ? row[name] : (row["computed"] as Readonly<Record<string, unknown>>)[name];
}

function toCell(value: unknown, { decimal }: Dialect): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  return typeof value === "string" ? toHarmless(value) : JSON.stringify(value);
}

function toQuoted(cell: string, { separator }: Dialect): string {
  return /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
