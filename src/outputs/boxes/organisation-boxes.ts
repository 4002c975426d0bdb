import { toEuros } from "../../law/amount.ts";
import type { OrganisationView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import type { Box } from "./box.ts";

/** Fines pronounced, in force, annulled or reduced, and astreintes liquidated: each apart; none when there is no money. */
export function toMoneyBoxes({ finesPronounced, finesInForce, money }: OrganisationView): Box[] {
  const { annulled, reduced, liquidated, liquidations } = money;
  const fines: readonly Box[] = [
    { label: "Amendes prononcées", value: toEuros(finesPronounced) },
    {
      label: "Amendes en vigueur",
      value: toEuros(finesInForce),
      note: "après les décisions connues du Conseil d’État",
    },
    ...(annulled > 0 ? [{ label: "Amendes annulées", value: toEuros(annulled), note: "par le Conseil d’État" }] : []),
    ...(reduced > 0
      ? [{ label: "Retranché des amendes", value: toEuros(reduced), note: "par le Conseil d’État" }]
      : []),
  ];
  const due: Box = {
    label: "Astreintes liquidées",
    value: toEuros(liquidated),
    note: `${toCount(liquidations, "liquidation")}, jamais ajoutée${liquidations < 2 ? "" : "s"} aux amendes`,
    weight: "liquidated",
  };
  return [...(finesPronounced > 0 ? fines : []), ...(liquidations > 0 ? [due] : [])];
}
