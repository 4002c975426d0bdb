import type { CollectionName } from "../../../records/collections.ts";
import { columnsOf, valueOf } from "../columns.ts";
import { type ColumnKind, columnKindsOf } from "../fields.ts";
import { references } from "../references.ts";
import type { Row } from "../rows.ts";
import { toColumnName, unknownFieldsOf } from "../unknown-fields.ts";

/** What a column of SQLite holds. */
export interface Column {
  readonly name: string;
  readonly type: "TEXT" | "INTEGER" | "REAL";
  /** The collection whose identifier it holds. */
  readonly references?: CollectionName;
}

/** A table and its lines, each as long as the list of columns. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that tell one line from another. */
  readonly key: readonly string[];
  readonly lines: readonly (readonly Stored[])[];
}

/** What SQLite stores in a cell. */
export type Stored = string | number | null;

/**
 * A collection as a table: one column a field, `computed_<name>` for what is computed, lists as JSON text. NULL is absent
 * or unknown: `unknown_fields` names the fields that are unknown.
 */
export function toTable(collection: CollectionName, rows: readonly Row[]): Table {
  const fields = columnsOf(collection);
  const kinds = columnKindsOf(collection);
  const columns = fields.map((field) => toColumn(field, kinds.get(field)));
  return {
    name: collection,
    columns: [...columns, { name: "unknown_fields", type: "TEXT" }],
    key: ["id"],
    lines: rows.map((row) => [
      ...fields.map((field) => toStored(valueOf(row, field))),
      unknownFieldsOf(row, collection),
    ]),
  };
}

/** A value as SQLite stores it: a boolean as 0 or 1, what is nested as JSON text. */
export function toStored(value: unknown): Stored {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}

function toColumn(field: string, kind: ColumnKind | undefined): Column {
  const name = toColumnName(field);
  const to = references[field];
  return { name, type: toType(kind), ...(to !== undefined && { references: to }) };
}

function toType(kind: ColumnKind | undefined): Column["type"] {
  if (kind === "integer" || kind === "boolean") return "INTEGER";
  return kind === "number" ? "REAL" : "TEXT";
}
