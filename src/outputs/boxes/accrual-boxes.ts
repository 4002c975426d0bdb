import type { AccrualStatus } from "../../law/accrual-status.ts";
import { toDays, toEuros } from "../../law/amount.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { boundConditions, conditionWords } from "../wording/accrual-conditions.ts";
import { toList } from "../wording/counts.ts";
import { toOnDay } from "../wording/dates.ts";
import { toLiquidatedBox } from "./astreinte-boxes.ts";
import type { Box } from "./box.ts";

/** The three numbers of an astreinte, never merged: theoretical maximum, liquidated, remainder. */
export function toAccrualBoxes(view: AstreinteView): readonly Box[] {
  return [toTheoreticalBox(view), toLiquidatedBox([view]), toRemainderBox(view)];
}

function toTheoreticalBox({ accrual, record }: AstreinteView): Box {
  const label = "Maximum théorique";
  const { theoretical, upperBound, daysLate, status, condition } = accrual;
  const rate = toEuros(record.ratePerDay);
  if (theoretical === null || daysLate === null) {
    return { label, value: "inconnu", note: toBoundNote(accrual, upperBound), weight: "second" };
  }
  if (theoretical === 0)
    return { label, value: toEuros(0), note: noDayLate[status] ?? "aucun jour de retard", weight: "second" };
  const note = `${toDays(daysLate)} à ${rate}, ${conditionWords[condition]}`;
  return { label, value: toEuros(theoretical), note, weight: "second" };
}

function toBoundNote(accrual: AstreinteView["accrual"], upperBound: number | null): string {
  if (upperBound === null) return "aucun montant ne peut être calculé";
  return [`borne haute, jamais due telle quelle : ${toEuros(upperBound)}`, toList(boundConditions(accrual))]
    .filter((part) => part !== "")
    .join(", ");
}

const noDayLate: Readonly<Partial<Record<AccrualStatus, string>>> = {
  annulled: "annulée par le juge : rien n’a couru",
  closed: "exécutée dans le délai : rien n’a couru",
  "met-in-time": "exécutée dans le délai : rien n’a couru",
  "running-delay": "le délai court encore",
};

function toRemainderBox({ accrual, liquidations }: AstreinteView): Box {
  const label = "Reste";
  const { remainder, condition } = accrual;
  if (remainder === null)
    return { label, value: "inconnu", note: "le nombre de jours de retard n’est pas connu", weight: "second" };
  if (remainder === 0) return { label, value: toEuros(0), note: "aucun jour de retard à liquider", weight: "second" };
  const since = liquidations.at(-1);
  const note = [
    since === undefined
      ? "non liquidé à la connaissance du registre"
      : `jours qui suivent la période close ${toOnDay(since.until)}, sans liquidation connue du registre`,
    ...(condition === "none" ? [] : [conditionWords[condition]]),
  ].join(", ");
  return { label, value: toEuros(remainder), note, weight: "second" };
}
