import type { CollectionName } from "../../../records/collections.ts";
import { columnsOf, valueOf } from "../csv.ts";
import { fieldsOf, type JsonSchema } from "../fields.ts";
import { references } from "../references.ts";
import type { Row } from "../rows.ts";

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
  const schemas = new Map(fieldsOf(collection).map(({ path, schema }) => [path, schema]));
  const columns = fields.map((field) => toColumn(field, schemas.get(field)));
  return {
    name: collection,
    columns: [...columns, { name: "unknown_fields", type: "TEXT" }],
    key: ["id"],
    lines: rows.map((row) => [
      ...fields.map((field) => toStored(valueOf(row, field))),
      JSON.stringify(fields.filter((field) => valueOf(row, field) === null).map(toColumnName)),
    ]),
  };
}

/** A value as SQLite stores it: a boolean as 0 or 1, what is nested as JSON text. */
export function toStored(value: unknown): Stored {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}

function toColumn(field: string, schema: JsonSchema | undefined): Column {
  const name = toColumnName(field);
  const to = references[field];
  return { name, type: toType(schema), ...(to !== undefined && { references: to }) };
}

function toColumnName(field: string): string {
  return field.replace("computed.", "computed_");
}

function toType(schema: JsonSchema | undefined): Column["type"] {
  const types = new Set([schema, ...(schema?.anyOf ?? [])].map((one) => one?.type));
  if (types.has("integer") || types.has("boolean")) return "INTEGER";
  return types.has("number") ? "REAL" : "TEXT";
}
