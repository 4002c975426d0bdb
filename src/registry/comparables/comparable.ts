import type { FactorKey, OutcomeKey } from "./words.ts";

/** The body behind a case: a public one, or any other legal or natural person. */
export type Body = "public" | "private";

/** What is known of the situation of a case. `null` is unknown: neither like nor unlike what is asked. */
export interface Traits {
  /** Identifiers of the articles held, or left aside by a decision that pronounces nothing. */
  readonly provisions: readonly string[] | null;
  readonly themes: readonly string[] | null;
  /** One for each kind of addressee. */
  readonly sectors: readonly string[] | null;
  readonly bodies: readonly Body[] | null;
  /** Place in `turnoverBands`. */
  readonly turnover: number | null;
  /** Place in `personBands`. */
  readonly persons: number | null;
  readonly aggravating: readonly FactorKey[] | null;
  readonly mitigating: readonly FactorKey[] | null;
}

/** One decision of the register, or one row of the CNIL's list that has no record: what it was about, and what followed. */
export interface Comparable {
  /** Of the decision, or of the row: `2020-12-07-2`. */
  readonly id: string;
  /** A row has no name and no page: only what the CNIL's list prints. */
  readonly isRow: boolean;
  /** « SAN-2026-003 »; for a row, its official number when it has one. */
  readonly label: string;
  /** The addressees, or the kind of body that a row prints. */
  readonly who: string;
  /** Page of the decision; `null` for a row. */
  readonly href: string | null;
  /** Day of the decision, ISO. */
  readonly on: string;
  /** `null` for a formal notice, which comes before any procedure of sanction. */
  readonly procedure: "ordinary" | "simplified" | null;
  readonly traits: Traits;
  /** What followed, heaviest first; never empty. */
  readonly outcomes: readonly OutcomeKey[];
  /** Fines pronounced together, whole euros; `null` when there is none, or when its amount is not public. */
  readonly pronounced: number | null;
  /** The same in force on the as-of day, after the rulings known then. */
  readonly inForce: number | null;
  /** Whole euros that a liquidation makes due. */
  readonly liquidated: number | null;
  /** Share of its ceiling, 0 to 1, for each fine where both are known. */
  readonly shares: readonly number[];
  /** Delays granted to comply, ISO 8601, those of all orders. */
  readonly delays: readonly string[];
  /** Rates of the astreintes, whole euros a day. */
  readonly rates: readonly number[];
  /** What had to be done, one sentence each. */
  readonly orders: readonly string[];
}
