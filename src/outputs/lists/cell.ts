import type { Disposition, Link } from "../../registry/views.ts";

/** A column of a list. */
export interface Column {
  readonly label: string;
  /** Numbers are aligned on the right. */
  readonly isNumber?: boolean;
}

/** What one cell holds: the list decides what, the table decides how. */
export type Cell =
  | { readonly kind: "text"; readonly text: string; readonly note?: string | undefined }
  | { readonly kind: "links"; readonly links: readonly Link[]; readonly note?: string | undefined }
  | { readonly kind: "day"; readonly on: string | null; readonly unknown?: string; readonly note?: string | undefined }
  | { readonly kind: "status"; readonly disposition: Disposition };
