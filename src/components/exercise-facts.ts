import { toEuros } from "../law/amount.ts";
import type { AstreinteTerms, Clause } from "../law/accrual-terms.ts";
import { toFrenchDelay } from "../law/delay.ts";
import { toDay } from "../outputs/wording/dates.ts";

/** What the reader of an exercise is given, told from the very terms that the engine is asked. */
export function toGiven({ clauses, liquidations, ...terms }: AstreinteTerms, asOf: string): readonly string[] {
  const day = (one: Temporal.PlainDate | null | undefined): string => (one ? toDay(one.toString()) : "inconnue");
  const { notification } = terms;
  return [
    `Décision : ${day(terms.decidedOn)}`,
    `Notification : ${notification.kind === "on" ? day(notification.day) : "date inconnue"}`,
    `Taux : ${toEuros(terms.ratePerDay)} par jour de retard`,
    ...clauses.flatMap((clause, index) =>
      toClause(clause, clauses.length < 2 ? "" : ` (mesure ${String(index + 1)})`, day),
    ),
    ...liquidations.map(
      ({ decidedOn, amount, until }) => `Liquidation : ${toEuros(amount)}, ${day(decidedOn)}, jusqu’au ${day(until)}`,
    ),
    ...(terms.closedOn ? [`Clôture : ${day(terms.closedOn)}`] : []),
    `Question posée à la date du ${toDay(asOf)}`,
  ];
}

function toClause(
  { delay, fixedDeadline, completedOn }: Clause,
  which: string,
  day: (one: Temporal.PlainDate | null | undefined) => string,
): string[] {
  const term = fixedDeadline ? day(fixedDeadline) : delay == null ? "inconnu" : toFrenchDelay(delay);
  return [`Délai${which} : ${term}`, `Exécution${which} : ${completedOn ? day(completedOn) : "pas connue"}`];
}
