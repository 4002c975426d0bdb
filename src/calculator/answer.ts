import type { Accrual } from "../law/accrual.ts";
import type { Reason } from "../law/reason.ts";
import type { FieldReader } from "./field-reader.ts";

/** What a calculation answers: words only, for the places that the page keeps for them. */
export interface Answer {
  /** The answer in one sentence, read aloud. */
  readonly sentence: string;
  /** Texts by place of the page, such as `theorique`; a place without text stays hidden. */
  readonly places?: Readonly<Record<string, string>>;
  readonly reasons: readonly Reason[];
  /** What would have to be known for a better answer, in French. */
  readonly missing?: readonly string[] | undefined;
  /** The count to draw day by day, and the day to which it runs. */
  readonly drawn?: { readonly accrual: Accrual; readonly asOf: Temporal.PlainDate };
}

/** One calculation: null when a field is refused, the reader then says which and why. */
export type Calculation = (fields: FieldReader) => Answer | null;
