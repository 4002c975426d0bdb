import type { Disposition, Link } from "../../registry/views.ts";

/** A column of a list. */
export interface Column {
  readonly label: string;
  /** Numbers are aligned on the right. */
  readonly isNumber?: boolean;
  /** How rows are ordered by it, when they can be. */
  readonly order?: Order;
}

/** An order of rows. */
export interface Order {
  /** Name in a query: `montant`. */
  readonly key: string;
  /** What the rows are ordered by, when the label of the column does not say it. */
  readonly label?: string;
  /** The direction of the first click: a reader wants the greatest amount, but the nearest day. */
  readonly first: "up" | "down";
}

/** What one cell holds: the list decides what, the table decides how. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly note?: string | undefined }
  | { readonly kind: "links"; readonly links: readonly Link[]; readonly note?: string | undefined }
  | { readonly kind: "day"; readonly on: string | null; readonly unknown?: string; readonly note?: string | undefined }
  | { readonly kind: "status"; readonly disposition: Disposition };
