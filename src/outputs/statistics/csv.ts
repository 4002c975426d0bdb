import { dialects, toCsvFile } from "../exports/csv.ts";
import type { Row } from "../exports/rows.ts";
import type { Sheet } from "./sheet.ts";
import type { Cell } from "./table.ts";

/** The numbers of a statistic as CSV (RFC 4180): unknown is `null`, what is not told is an empty cell, zero stays 0. */
export function toStatisticCsv({ table, tidy }: Sheet): string {
  const { columns, rows } = tidy ?? table;
  const records = rows.map((cells) =>
    Object.fromEntries(columns.map(({ id }, index) => [id, toValue(cells[index])])),
  ) as unknown as readonly Row[];
  return toCsvFile(
    records,
    columns.map(({ id }) => id),
    dialects.standard,
  );
}

// Shares and ratios keep six significant figures: more would promise what the counts do not hold.
function toValue(cell: Cell): string | number | null | undefined {
  if (typeof cell === "number" && !Number.isInteger(cell)) return Number(cell.toPrecision(6));
  return typeof cell === "object" && cell !== null ? cell.text : cell;
}
