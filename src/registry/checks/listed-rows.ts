import type { ListRow, OfficialList } from "../../records/official-list.ts";

/** A row of the CNIL's list and how its file names it. */
export interface NamedRow {
  readonly row: ListRow;
  /** Path in the file, such as `rows[12]`. */
  readonly name: string;
}

/** The rows that link to a public text, by its number; a row that is printed twice counts once. */
export function listedRows(list: OfficialList | null): ReadonlyMap<string, NamedRow> {
  const named = (list?.rows ?? []).map((row, index) => ({ row, name: `rows[${String(index)}]` }));
  return new Map(
    named.flatMap((one) => (one.row.number === null || one.row.isRepeat === true ? [] : [[one.row.number, one]])),
  );
}
