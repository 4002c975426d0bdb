import { type CsvCell, toCsv } from "../csv.ts";
import { toCell } from "../exports/csv.ts";
import type { Sheet } from "./sheet.ts";
import type { Cell } from "./table.ts";

/** The numbers of a statistic as CSV: unknown is `null`, what is not told is an empty cell, zero stays 0. */
export function toStatisticCsv({ table, tidy }: Sheet): string {
  const { columns, rows } = tidy ?? table;
  return toCsv([columns.map(({ id }) => id), ...rows.map((cells) => cells.map(toStatisticCell))]);
}

// Shares and ratios keep six significant figures: more would promise what the counts do not hold.
function toStatisticCell(cell: Cell): CsvCell {
  if (typeof cell === "number" && !Number.isInteger(cell)) return Number(cell.toPrecision(6));
  return toCell(typeof cell === "object" && cell !== null ? cell.text : cell);
}
