import { fewest, quantile } from "./summary.ts";
import type { DecisionView } from "./views.ts";

/** The fines of some decisions as they stand, each decision once with the sum of its fines. */
export interface AmountSpread {
  /** Smallest first, whole euros; a fine that a judge annulled is left out. */
  readonly amounts: readonly { readonly decision: DecisionView; readonly amount: number }[];
  /** Decisions among which they were found. */
  readonly of: number;
  /** First quarter, middle and last quarter, whole euros; `null` under five amounts. */
  readonly quarters: readonly [number, number, number] | null;
}

/** How the fines of decisions spread; a fine is of the whole decision, never of one of its articles or subjects. */
export function toAmountSpread(decisions: readonly DecisionView[]): AmountSpread {
  const amounts = decisions
    .map((decision) => ({ decision, amount: decision.fines.reduce((sum, { inForce }) => sum + inForce, 0) }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => a.amount - b.amount);
  const sorted = amounts.map(({ amount }) => amount);
  return {
    amounts,
    of: decisions.length,
    quarters: sorted.length < fewest ? null : [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
  };
}
