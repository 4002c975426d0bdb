import type { Disposition, Link } from "../registry/views.ts";

/** A column of a list page. */
export interface Column {
  readonly label: string;
  /** Numbers are aligned on the right. */
  readonly isNumber?: boolean;
}

/** What one cell holds: the page decides what, the table decides how. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly note?: string | undefined }
  | { readonly kind: "links"; readonly links: readonly Link[]; readonly note?: string | undefined }
  | { readonly kind: "day"; readonly on: string | null; readonly unknown?: string }
  | { readonly kind: "status"; readonly disposition: Disposition };

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
