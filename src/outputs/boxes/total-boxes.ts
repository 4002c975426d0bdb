import { toEuros } from "../../law/amount.ts";
import type { astreinteTotals, PartialSum } from "../../registry/astreinte-totals.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import type { Box } from "./box.ts";

/** The three totals of the ledger, side by side and never added up. */
export function toTotalBoxes(
  { theoretical, liquidated, remainder }: ReturnType<typeof astreinteTotals>,
  astreintes: readonly AstreinteView[],
): readonly Box[] {
  const due = astreintes.filter(({ accrual }) => accrual.liquidated > 0).length;
  return [
    {
      label: "Maximum théorique",
      value: toSum(theoretical),
      note: `${toReach(theoretical)} : jamais dû avant une liquidation`,
      weight: "second",
    },
    {
      label: "Liquidé",
      value: toSum(liquidated),
      note: `${toCount(due, "astreinte liquidée", "astreintes liquidées")} : la seule somme due`,
      weight: "liquidated",
    },
    {
      label: "Reste",
      value: toSum(remainder),
      note: `${toReach(remainder)} : sans liquidation connue, jamais dû tel quel`,
      weight: "second",
    },
  ];
}

function toSum({ sum }: PartialSum): string {
  return sum === null ? "inconnu" : toEuros(sum);
}

/** « 15 astreintes comptées, 14 inconnues » */
function toReach({ known, unknown }: PartialSum): string {
  const counted = toCount(known, "astreinte comptée", "astreintes comptées");
  return unknown === 0 ? counted : `${counted}, ${toCount(unknown, "inconnue")}`;
}
