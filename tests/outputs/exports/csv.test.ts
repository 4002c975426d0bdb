import { describe, expect, test } from "vitest";
import { dialects, type Dialect } from "../../../src/outputs/csv.ts";
import { columnsOf, valueOf } from "../../../src/outputs/exports/columns.ts";
import { toCsvFile } from "../../../src/outputs/exports/csv.ts";
import { type Row, toRows } from "../../../src/outputs/exports/rows.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { registerOn } from "../../registry/real-register.ts";
import { edition, frozen } from "./edition.ts";

/** Reads a CSV back, as RFC 4180 says. */
function parseCsv(text: string, { separator, hasMark }: Dialect): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  let rest = hasMark ? text.slice(1) : text;
  const cell = new RegExp(`^(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`);
  while (rest !== "") {
    const match = cell.exec(rest);
    if (match === null) throw new Error(`not a cell: ${rest.slice(0, 80)}`);
    const [whole, quoted, plain = "", end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") cells = (rows.push(cells), []);
    rest = rest.slice(whole.length);
  }
  return rows;
}

const real = registerOn("2026-11-21");
const dialectNames = ["standard", "excel"] as const;

describe.each(collectionNames.flatMap((collection) => dialectNames.map((name) => ({ collection, name }))))(
  "$collection, $name",
  ({ collection, name }) => {
    const rows = toRows(real, collection, edition);
    const columns = columnsOf(collection);
    const text = toCsvFile(rows, columns, dialects[name]);
    const [head, ...lines] = parseCsv(text, dialects[name]);

    test("reads back as the same values", () => {
      expect(head).toEqual(columns);
      const read = lines.map((cells) => cells.map((cell) => cell.replace(/^'('*[=+\-@\t\r])/, "$1")));
      const written = rows
        .map((row) => columns.map((column) => valueOf(row, column)))
        .map((cells) => cells.map((value) => toText(value, dialects[name])));
      expect(read).toEqual(written);
    });

    test("holds no cell that a spreadsheet would run", () => {
      expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
    });
  },
);

function toText(value: unknown, { decimal }: Dialect): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value).replace(".", decimal);
  return typeof value === "string" ? value : JSON.stringify(value);
}

test.each([
  { value: "=HYPERLINK(1)", cell: "'=HYPERLINK(1)" },
  { value: "+33 1", cell: "'+33 1" },
  { value: "-1 point", cell: "'-1 point" },
  { value: "@SUM(A1)", cell: "'@SUM(A1)" },
  { value: "\t=1", cell: "'\t=1" },
  { value: "'=1", cell: "''=1" },
  { value: -3, cell: "-3" },
  { value: 0, cell: "0" },
  { value: null, cell: "null" },
  { value: undefined, cell: "" },
  { value: false, cell: "false" },
  { value: "a,b", cell: '"a,b"' },
  { value: 'dit "oui"', cell: '"dit ""oui"""' },
  { value: "’ = 2", cell: "’ = 2" },
  { value: [{ a: null }], cell: '"[{""a"":null}]"' },
])("$value is written $cell", ({ value, cell }) => {
  const row = { id: "x", value } as unknown as Row;
  expect(toCsvFile([row], ["value"], dialects.standard)).toBe(`value\r\n${cell}\r\n`);
});

test.each(dialectNames)("a %s file reads like golden text", async (name) => {
  const rows = toRows(frozen, "astreintes", edition);
  const text = toCsvFile(rows, columnsOf("astreintes"), dialects[name]);
  await expect(text).toMatchFileSnapshot(`../../golden/exports/astreintes-${name}.csv`);
});

test("the file for Excel begins with a byte order mark, the other one does not", () => {
  expect(toCsvFile([], ["id"], dialects.excel)).toBe("\ufeffid\r\n");
  expect(toCsvFile([], ["id"], dialects.standard)).toBe("id\r\n");
});

test("a number has its decimals after a point, after a comma in the file for a French Excel", () => {
  const row = { id: "x", value: 0.025, nested: [0.5] } as unknown as Row;
  expect(toCsvFile([row], ["value", "nested"], dialects.standard)).toBe("value,nested\r\n0.025,[0.5]\r\n");
  expect(toCsvFile([row], ["value", "nested"], dialects.excel)).toBe("\ufeffvalue;nested\r\n0,025;[0.5]\r\n");
});
