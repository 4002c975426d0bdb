import { expect, test } from "vitest";
import { keepLines } from "../../src/lists/csv-lines.ts";
import { dialects } from "../../src/outputs/csv.ts";
import { toCsvFile } from "../../src/outputs/exports/csv.ts";

const rows = [
  { id: "a", title: 'Deux lignes,\r\net « des » "guillemets"', amount: 5 },
  { id: "b", title: "=formule()", amount: null },
  { id: "c", title: "simple" },
];
const columns = ["id", "title", "amount"];
const csv = toCsvFile(rows, columns, dialects.standard);

test.each([{ ids: [] }, { ids: ["a"] }, { ids: ["b", "c"] }, { ids: ["a", "b", "c"] }])(
  "the lines of $ids are those of an export of them alone",
  ({ ids }) => {
    const wanted = rows.filter(({ id }) => ids.includes(id));
    expect(keepLines(csv, new Set(ids))).toBe(toCsvFile(wanted, columns, dialects.standard));
  },
);
