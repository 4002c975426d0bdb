import { toDays, toEuros } from "../../law/amount.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { toDay } from "../wording/dates.ts";
import { drawAccrualCurve } from "./accrual-curve.ts";
import { drawOnBoth } from "./canvas.ts";
import { drawGrantedDelay } from "./granted-delay.ts";

/**
 * What an astreinte comes to, day after day, up to the as-of day (ISO). A curve with its liquidated part; the delay alone
 * when no day ran; a dashed bound when only a bound exists. Null when nothing can be computed or when a judge annulled it.
 */
export function drawAccrual(view: AstreinteView, asOf: string): string | null {
  const { status, daysLate, upperBound } = view.accrual;
  if (status === "annulled" || (daysLate === null && upperBound === null)) return null;
  const hasRun = daysLate !== 0;
  return drawOnBoth({
    id: `accrual-${view.id}`,
    title: hasRun ? `L’astreinte jour par jour : ${view.title}` : `Le délai de l’injonction : ${view.title}`,
    description: `${describe(view)} État au ${toDay(asOf)}.`,
    draw: (canvas, prefix) => (hasRun ? drawAccrualCurve : drawGrantedDelay)(view, { asOf, canvas, prefix }),
  });
}

function describe({ accrual, liquidations }: AstreinteView): string {
  const { daysLate, daysAtMost, theoretical, upperBound, liquidated, remainder } = accrual;
  if (daysLate === 0) return "Aucun jour de retard : rien n’a couru.";
  if (daysLate === null || theoretical === null || remainder === null) {
    const bound =
      upperBound === null || daysAtMost === null ? "inconnue" : `${toEuros(upperBound)} pour ${toDays(daysAtMost)}`;
    return `Le montant n’est pas connu. Borne haute : ${bound}, qui n’est pas un montant dû.`;
  }
  return [
    `Maximum théorique : ${toEuros(theoretical)} pour ${toDays(daysLate)} de retard.`,
    liquidations.length === 0
      ? "Aucune liquidation connue."
      : `Liquidé : ${toEuros(liquidated)}. Reste sans liquidation connue : ${toEuros(remainder)}.`,
  ].join(" ");
}
