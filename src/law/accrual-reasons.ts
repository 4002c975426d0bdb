import type { AccrualFigures, Told } from "./accrual-figures.ts";
import { deadlineReasons, missingForDeadlines } from "./accrual-deadline-reasons.ts";
import { countReasons } from "./accrual-count-reasons.ts";
import { unknownReasons } from "./accrual-unknown-reasons.ts";
import { isWiped } from "./accrual-tally.ts";
import { toDays, toEuros } from "./amount.ts";
import { toDate } from "./civil-day.ts";
import { rateCeiling } from "./rate-ceiling.ts";
import { because, type Reason } from "./reason.ts";
import { sumOf } from "./units.ts";

/** The reasons of a count, from the notification to the remainder, and what is missing for an exact one. */
export function accrualReasons(told: Told): { because: Reason[]; missing: string[] } {
  const isKnown = told.figures.daysLate !== null;
  return {
    because: [
      ...deadlineReasons(told, told.tallies),
      ...rateReasons(told),
      ...(isWiped(told.terms) ? wipedReasons(told) : isKnown ? countReasons(told) : unknownReasons(told)),
      ...liquidationReasons(told),
      ...closureReasons(told),
    ],
    missing: isKnown ? [] : missing(told),
  };
}

function missing(told: Told): string[] {
  const { terms, tallies } = told;
  const isEndMissing = terms.closedOn && tallies.some(({ clause }) => !clause.completedOn);
  return [...missingForDeadlines(told, tallies), ...(isEndMissing ? ["la date d’exécution"] : [])];
}

function rateReasons({ terms }: Told): Reason[] {
  const { procedure, ratePerDay, decidedOn } = terms;
  const ceiling = procedure && rateCeiling(procedure, decidedOn ?? undefined);
  if (!ceiling || ratePerDay <= ceiling.perDay) return [];
  const text = `Le taux de ${toEuros(ratePerDay)} par jour dépasse le plafond de ${toEuros(ceiling.perDay)}.`;
  return [because(ceiling.rule, text)];
}

function wipedReasons({ terms }: Told): Reason[] {
  const { annulledOn, closedOn, liquidations } = terms;
  if (!annulledOn) {
    const finding = closedOn
      ? `La clôture du ${toDate(closedOn)} constate l’exécution dans le délai`
      : "Exécution dans le délai";
    return [because("R-AST-11", `${finding} : rien n’a jamais couru.`)];
  }
  const annulled = because("R-APP-05", `Décision annulée le ${toDate(annulledOn)} : rien n’a couru depuis l’origine.`);
  if (liquidations.length === 0) return [annulled];
  const amount = toEuros(sumOf(liquidations.map((liquidation) => liquidation.amount)));
  return [
    annulled,
    because("R-APP-05", `La liquidation de ${amount} tombe avec elle ; sa restitution n’est pas vérifiée.`),
  ];
}

function liquidationReasons({ terms, figures }: Told): Reason[] {
  if (terms.annulledOn || terms.liquidations.length === 0) return [];
  const each = terms.liquidations.map(({ decidedOn, amount, until, final }) => {
    const effect = final ? "elle est définitive" : "elle ne clôt pas l’injonction";
    const text = `Liquidation du ${toDate(decidedOn)} : ${toEuros(amount)} pour les jours courus jusqu’au ${toDate(until)} ; ${effect}.`;
    return because("R-AST-10", text);
  });
  return [...each, remainderReason(figures)];
}

function remainderReason({ remainder, series }: AccrualFigures): Reason {
  if (remainder === null) return because("R-AST-10", "Le reste après liquidation n’est pas connu.");
  const days = series
    .filter(({ liquidatedBy }) => liquidatedBy === null)
    .reduce((total, segment) => total + segment.days, 0);
  if (days === 0) return because("R-AST-10", "Aucun jour de retard ne reste hors liquidation.");
  return because("R-AST-10", `Reste : ${toDays(days)} hors liquidation, ${toEuros(remainder)} au plus.`);
}

function closureReasons({ terms }: Told): Reason[] {
  if (!terms.closedOn || isWiped(terms)) return [];
  return [because("R-AST-11", `Injonction close le ${toDate(terms.closedOn)} : rien ne court après cette date.`)];
}
