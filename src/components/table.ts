import type { Cell } from "../outputs/lists/cell.ts";

/** Rows under one title, such as a year. */
export interface RowGroup {
  /** Empty when the table is of one piece. */
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The items grouped under the titles that `toTitle` gives, both in their first order. */
export function toGroups<T>(
  items: readonly T[],
  toTitle: (item: T) => string,
  toRow: (item: T) => readonly Cell[],
): RowGroup[] {
  const byTitle = Map.groupBy(items, toTitle);
  return [...byTitle].map(([title, members]) => ({ title, rows: members.map(toRow) }));
}
