import type { Link } from "../registry/views.ts";

/** One line of the list of facts of a record; `null` days are told « inconnue » or the words given. */
export type Fact = {
  readonly label: string;
  /** The field of the record, whose sources are shown. */
  readonly field?: string;
  readonly note?: string | undefined;
} & (
  | { readonly kind: "day"; readonly on: string | null; readonly unknown?: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "links"; readonly links: readonly Link[] }
);
