import type { AstreinteView } from "./views.ts";

/** A sum over astreintes, and how many of them it cannot count. */
export interface PartialSum {
  /** Whole euros of the known ones; `null` when none is known. */
  readonly sum: number | null;
  readonly known: number;
  readonly unknown: number;
}

/** The three numbers of all astreintes, each summed apart; what is unknown is counted, never summed (R-AST-05). */
export function astreinteTotals(
  views: readonly AstreinteView[],
): Readonly<Record<"theoretical" | "liquidated" | "remainder", PartialSum>> {
  return {
    theoretical: toSum(views.map(({ accrual }) => accrual.theoretical)),
    liquidated: toSum(views.map(({ accrual }) => accrual.liquidated)),
    remainder: toSum(views.map(({ accrual }) => accrual.remainder)),
  };
}

function toSum(amounts: readonly (number | null)[]): PartialSum {
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.length === 0 ? null : known.reduce((total, amount) => total + amount, 0);
  return { sum, known: known.length, unknown: amounts.length - known.length };
}
