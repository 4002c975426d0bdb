import type { Told } from "./accrual-figures.ts";
import { toDays, toEuros } from "./amount.ts";
import { toDate } from "./civil-day.ts";
import { because, type Reason } from "./reason.ts";

/** Why no amount is given, and the bound there may be. */
export function unknownReasons(told: Told): Reason[] {
  return [...whyUnknown(told), boundReason(told)];
}

function whyUnknown({ terms, tallies }: Told): Reason[] {
  const { closedOn, notification } = terms;
  if (closedOn && isEndUnknown(terms, tallies)) {
    const text = `La clôture du ${toDate(closedOn)} ne dit pas quand l’injonction a été exécutée : le nombre de jours de retard n’est pas connu.`;
    return [because("R-AST-11", text)];
  }
  if (tallies.some(({ deadline }) => deadline.kind === "unknown")) {
    return [because("R-AST-06", "Sans échéance connue, aucun montant n’est affiché.")];
  }
  const why =
    notification.kind === "between"
      ? "Tant que le jour de notification n’est pas connu exactement, aucun montant n’est affiché."
      : "Sans date de notification, aucun montant n’est affiché.";
  return [because("R-AST-06", why)];
}

function boundReason({ terms, tallies, figures }: Told): Reason {
  const { daysAtLeast, daysAtMost, upperBound } = figures;
  if (daysAtMost === null || upperBound === null) return because("R-AST-06", "Aucune borne haute ne peut être donnée.");
  const least = daysAtLeast > 0 ? `, et ${toDays(daysAtLeast)} au moins` : "";
  const rule = isEndUnknown(terms, tallies) ? "R-AST-11" : "R-AST-06";
  const text = `Borne haute : ${toDays(daysAtMost)} au plus${least} ; ${toDays(daysAtMost)} × ${toEuros(terms.ratePerDay)} = ${toEuros(upperBound)}. Ce n’est pas un montant dû.`;
  return because(rule, text);
}

function isEndUnknown({ closedOn }: Told["terms"], tallies: Told["tallies"]): boolean {
  return closedOn != null && tallies.some(({ clause }) => !clause.completedOn);
}
