import { toHarmless } from "../formula.ts";

/** Rows of cells as CSV (RFC 4180, commas, one final line end); null is an empty cell, zero stays 0, no text is a formula. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");
}

function toCell(value: string | number | null): string {
  const text = typeof value === "string" ? toHarmless(value) : String(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
