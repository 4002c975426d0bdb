/** What a CSV holds in one cell: a text, a number, or nothing. */
export type CsvCell = string | number | null;

/** How the cells of a CSV are kept apart and how the file begins. */
export interface Dialect {
  readonly separator: "," | ";";
  /** A byte order mark, by which Excel recognises UTF-8. */
  readonly hasMark: boolean;
  /** What stands before the decimals of a number: a French Excel takes `0.25` for text, or for a day. */
  readonly decimal: "." | ",";
}

/** The standard CSV, and the one that a French Excel opens. */
export const dialects = {
  standard: { separator: ",", hasMark: false, decimal: "." },
  excel: { separator: ";", hasMark: true, decimal: "," },
} as const satisfies Record<string, Dialect>;

/**
 * Rows of cells as CSV (RFC 4180, one final line end): null is an empty cell, zero stays 0. No text is a formula: an
 * apostrophe goes before one that begins like it, and before one of our own, so that it can be undone.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], dialect: Dialect = dialects.standard): string {
  const lines = rows.map((cells) => `${cells.map((cell) => toField(cell, dialect)).join(dialect.separator)}\r\n`);
  return (dialect.hasMark ? "\ufeff" : "") + lines.join("");
}

function toField(cell: CsvCell, { separator, decimal }: Dialect): string {
  const text = typeof cell === "string" ? toHarmless(cell) : String(cell ?? "").replace(".", decimal);
  return /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
}

function toHarmless(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
