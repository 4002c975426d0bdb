import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, test } from "vitest";
import { columnsOf, valueOf } from "../../../src/outputs/exports/columns.ts";
import { columnKindsOf } from "../../../src/outputs/exports/fields.ts";
import { toParquetFile } from "../../../src/outputs/exports/parquet.ts";
import { type Row, toRows } from "../../../src/outputs/exports/rows.ts";
import { toColumnName } from "../../../src/outputs/exports/unknown-fields.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { registerOn } from "../../registry/real-register.ts";
import { edition, frozen } from "./edition.ts";

const real = registerOn("2026-11-21");

function toBuffer(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** A value as Parquet gives it back: whole numbers as BigInt, days as Date, what is nested as text. */
function toRead(value: unknown, kind: string | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (kind === "integer") return BigInt(value as number);
  if (kind === "date") return new Date(`${value as string}T00:00:00Z`);
  return typeof value === "object" ? JSON.stringify(value) : value;
}

describe.each(collectionNames)("%s", (collection) => {
  const rows = toRows(real, collection, edition);
  const bytes = toParquetFile(rows, collection);
  const kinds = columnKindsOf(collection);

  test("reads back as the same values", async () => {
    const read = await parquetReadObjects({ file: toBuffer(bytes) });
    const written = rows.map((row) => [
      ...columnsOf(collection).map((column) => [toColumnName(column), toRead(valueOf(row, column), kinds.get(column))]),
      ["unknown_fields", JSON.stringify(unknownOf(row, columnsOf(collection)))],
    ]);
    expect(read.map((one) => Object.entries(one))).toEqual(written);
  });

  test("is the same twice", () => {
    expect(toParquetFile(rows, collection).equals(bytes)).toBe(true);
  });
});

function unknownOf(row: Row, columns: readonly string[]): string[] {
  return columns.filter((column) => valueOf(row, column) === null).map(toColumnName);
}

test.each([
  { collection: "fines", column: "amount", type: "INT64", converted: undefined },
  { collection: "fines", column: "computed_shareOfCeiling", type: "DOUBLE", converted: undefined },
  { collection: "decisions", column: "decidedOn", type: "INT32", converted: "DATE" },
  { collection: "decisions", column: "computed_appealIsOpen", type: "BOOLEAN", converted: undefined },
  // A day known to the month only is no date.
  { collection: "incidents", column: "occurredFrom", type: "BYTE_ARRAY", converted: "UTF8" },
  { collection: "incidents", column: "figures", type: "BYTE_ARRAY", converted: "UTF8" },
] as const)("$collection.$column is $type $converted", ({ collection, column, type, converted }) => {
  const { schema } = parquetMetadata(toBuffer(toParquetFile(toRows(frozen, collection, edition), collection)));
  const element = schema.find(({ name }) => name === column);
  expect([element?.type, element?.converted_type]).toEqual([type, converted]);
});
