import { parquetWriteBuffer } from "hyparquet-writer";
import type { CollectionName } from "../../records/collections.ts";
import { columnsOf, valueOf } from "./columns.ts";
import { type ColumnKind, columnKindsOf } from "./fields.ts";
import type { Row } from "./rows.ts";
import { toColumnName, unknownFieldsOf } from "./unknown-fields.ts";

type Element = Parameters<typeof parquetWriteBuffer>[0]["schema"] extends (infer One)[] | undefined ? One : never;

/**
 * A collection as Parquet: one column a field, under the names of the SQLite file. Amounts are INT64, whole days DATE, what
 * is nested JSON text. A null is absent or unknown: `unknown_fields` names the fields that are unknown.
 */
export function toParquetFile(rows: readonly Row[], collection: CollectionName): Buffer {
  const kinds = columnKindsOf(collection);
  const columns = columnsOf(collection).map((column) => {
    const kind = kinds.get(column) ?? "string";
    return { name: toColumnName(column), kind, data: rows.map((row) => toStored(valueOf(row, column), kind)) };
  });
  const unknown = { name: "unknown_fields", kind: "array", data: rows.map((row) => unknownFieldsOf(row, collection)) };
  const all = [...columns, unknown as (typeof columns)[number]];
  return Buffer.from(
    parquetWriteBuffer({
      columnData: all.map(({ name, data }) => ({ name, data })),
      schema: [{ name: "root", num_children: all.length }, ...all.map(({ name, kind }) => toElement(name, kind))],
    }),
  );
}

function toElement(name: string, kind: ColumnKind): Element {
  const element = { name, repetition_type: "OPTIONAL" } as const;
  switch (kind) {
    case "integer":
      return { ...element, type: "INT64" };
    case "number":
      return { ...element, type: "DOUBLE" };
    case "boolean":
      return { ...element, type: "BOOLEAN" };
    case "date":
      return { ...element, type: "INT32", converted_type: "DATE" };
    case "string":
    case "array":
    case "object":
      return { ...element, type: "BYTE_ARRAY", converted_type: "UTF8" };
    default:
      return kind satisfies never;
  }
}

type Stored = string | number | bigint | boolean | null;

function toStored(value: unknown, kind: ColumnKind): Stored {
  if (value === undefined || value === null) return null;
  if (kind === "integer") return BigInt(value as number);
  if (kind === "date") return toEpochDay(value as string);
  return typeof value === "object" ? JSON.stringify(value) : (value as Stored);
}

// Parquet counts days from 1970.
function toEpochDay(day: string): number {
  return Temporal.PlainDate.from("1970-01-01").until(day).days;
}
