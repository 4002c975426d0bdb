import { parseLetters } from "../outputs/lists/code-letters.ts";
import type { ListFile } from "../outputs/lists/list-file.ts";

/** The columns of a list, ready to be asked. */
export interface Columns {
  readonly size: number;
  readonly facets: readonly {
    readonly key: string;
    readonly values: readonly string[];
    /** For each row the places of its values. */
    readonly rows: readonly (readonly number[])[];
  }[];
  /** For each order the rank of every row; `null` is unknown. */
  readonly orders: Readonly<Record<string, readonly (number | null)[]>>;
}

/** Reads the letters of a list. */
export function parseColumns({ size, facets, orders }: ListFile): Columns {
  return {
    size,
    facets: Object.entries(facets).map(([key, { values, rows }]) => ({
      key,
      values: values.map(({ value }) => value),
      rows: parseLetters(rows),
    })),
    orders: Object.fromEntries(Object.entries(orders).map(([key, { rows }]) => [key, parseOrder(rows, size)])),
  };
}

function parseOrder(rows: string, size: number): (number | null)[] {
  if (rows === "up") return Array.from({ length: size }, (_, row) => row);
  if (rows === "down") return Array.from({ length: size }, (_, row) => size - row);
  return parseLetters(rows).map(([rank]) => rank ?? null);
}
