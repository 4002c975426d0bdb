import type { Told } from "./accrual-figures.ts";
import { toDays, toEuros } from "./amount.ts";
import { isAfter, toDate } from "./civil-day.ts";
import { countDays } from "./day-range.ts";
import type { Tally } from "./accrual-tally.ts";
import { because, type Reason } from "./reason.ts";
import { ofMeasure } from "./accrual-measure.ts";

/** How a known number of days makes an amount. */
export function countReasons(told: Told): Reason[] {
  return told.figures.daysLate === 0 ? nothingRanReasons(told) : lateReasons(told);
}

function nothingRanReasons({ terms, asOf, tallies }: Told): Reason[] {
  const completions = tallies.map(({ clause }) => clause.completedOn).filter((day) => day != null);
  const isMet = completions.length === tallies.length;
  if (isMet && tallies.length === 1) {
    return completions.map((day) =>
      because("R-AST-08", `Exécution le ${toDate(day)}, dans le délai : rien n’a jamais couru.`),
    );
  }
  if (isMet) return [because("R-AST-08", "Toutes les mesures sont exécutées dans leur délai : rien n’a jamais couru.")];
  if (terms.closedOn) return [because("R-AST-11", "La clôture intervient dans le délai : rien n’a jamais couru.")];
  return [
    because("R-AST-07", `Au ${toDate(asOf)}, aucun jour de retard n’est compté.`),
    because("R-AST-05", "Rien ne court tant que le délai n’a pas expiré."),
  ];
}

function lateReasons(told: Told): Reason[] {
  const { terms, figures, tallies } = told;
  const { ratePerDay } = terms;
  const first = figures.series[0]?.first;
  const product = `${toDays(figures.daysLate ?? 0)} × ${toEuros(ratePerDay)} = ${toEuros(figures.theoretical ?? 0)}, au plus.`;
  return [
    ...(first
      ? [because("R-AST-07", `Premier jour de retard : ${toDate(first)}. Chaque jour compte, week-ends compris.`)]
      : []),
    ...(tallies.length > 1
      ? [because("R-AST-12", "Un jour compte une seule fois, même si plusieurs mesures sont en retard.")]
      : []),
    ...suspensionReasons(told),
    ...endReasons(told),
    because("R-AST-07", product),
    because("R-AST-05", "Maximum théorique : rien n’est dû avant une liquidation."),
  ];
}

function suspensionReasons({ tallies, terms: { suspensions = [] } }: Told): Reason[] {
  return suspensions.flatMap(({ from, to }) => {
    const isWithin = tallies.some(({ stop }) => !isAfter(from, stop));
    if (!isWithin) return [];
    const period = to ? `Du ${toDate(from)} au ${toDate(to)} inclus` : `Depuis le ${toDate(from)}`;
    return [because("R-APP-04", `${period}, un juge suspend l’injonction : ces jours ne comptent pas.`)];
  });
}

function endReasons({ tallies }: Told): Reason[] {
  return tallies.flatMap((tally, index) => {
    if (countDays(tally.certain) === 0) return [];
    const reason = endReason(tally);
    return reason ? [tallies.length > 1 ? ofMeasure(index, reason) : reason] : [];
  });
}

function endReason({ clause: { completedOn }, stop, certain }: Tally): Reason | null {
  if (!completedOn) {
    const text = `L’exécution n’est pas connue : le compte court jusqu’au ${toDate(stop)}, si l’injonction n’a pas été exécutée.`;
    return because("R-AST-05", text);
  }
  if (!completedOn.equals(stop)) return null;
  const isCounted = certain.at(-1)?.last.equals(stop) ?? false;
  const effect = isCounted ? "ce jour compte comme un jour de retard" : "ce jour ne compte pas";
  return because("R-AST-08", `Exécution le ${toDate(completedOn)} : ${effect}.`);
}
