import { type Accrual, computeAccrual } from "../law/accrual.ts";
import { deadlineReasons, missingForDeadlines } from "../law/accrual-deadline-reasons.ts";
import { tallyClauses } from "../law/accrual-tally.ts";
import { knownOn } from "../law/accrual-terms.ts";
import { toDays, toEuros } from "../law/amount.ts";
import { toDate, toLongDate } from "../law/civil-day.ts";
import type { Deadline } from "../law/deadline.ts";
import { conditionWords } from "../outputs/wording/accrual-conditions.ts";
import type { Answer } from "./answer.ts";
import { type AstreinteQuestion, parseAstreinte } from "./astreinte-fields.ts";
import type { FieldReader } from "./field-reader.ts";

/** The deadline of an injunction and what its astreinte comes to, in three numbers that are never merged. */
export function answerAstreinte(fields: FieldReader): Answer | null {
  const question = parseAstreinte(fields);
  if (question === null) return null;
  const accrual = computeAccrual(question.terms, question.asOf);
  return question.hasRate ? answerAccrual(question, accrual) : answerDeadline(question, accrual);
}

// Without an astreinte nothing accrues: only the deadline is told, with its own reasons.
function answerDeadline({ terms, asOf }: AstreinteQuestion, accrual: Accrual): Answer {
  const standing = { terms: knownOn(terms, asOf), asOf };
  const tallies = tallyClauses(standing);
  return {
    sentence: `Échéance : ${toDeadline(accrual.deadline, toLongDate)}.`,
    places: toDeadlinePlaces(accrual),
    reasons: deadlineReasons(standing, tallies),
    missing: missingForDeadlines(standing, tallies),
  };
}

function answerAccrual({ terms, asOf }: AstreinteQuestion, accrual: Accrual): Answer {
  const { remainder, liquidated, because, missing } = accrual;
  const isLiquidated = accrual.series.some(({ liquidatedBy }) => liquidatedBy) || liquidated > 0;
  return {
    sentence: toSentence(accrual, asOf),
    places: {
      ...toDeadlinePlaces(accrual),
      retard: toLateness(accrual),
      "retard-note": `au ${toDate(asOf)}`,
      ...toTheoreticalPlaces(accrual, terms.ratePerDay),
      liquide: isLiquidated ? toEuros(liquidated) : "aucune décision",
      "liquide-note": isLiquidated ? "fixé par la CNIL, jamais calculé" : "aucune liquidation indiquée",
      reste: toAmount(remainder),
      "reste-note": remainder ? "hors liquidation, maximum théorique" : "",
    },
    reasons: because,
    missing,
    drawn: { accrual, asOf },
  };
}

function toSentence(accrual: Accrual, asOf: Temporal.PlainDate): string {
  const { daysLate, theoretical, missing, condition } = accrual;
  if (daysLate === null || theoretical === null) {
    return `Aucun montant ne peut être calculé : il manque ${missing.join(" et ")}.`;
  }
  if (daysLate === 0) return `Aucun jour de retard au ${toDate(asOf)} : rien n’a couru.`;
  const supposed = condition === "none" ? "" : `, ${conditionWords[condition]}`;
  return `${toDays(daysLate)} de retard au ${toDate(asOf)}${supposed} ; maximum théorique : ${toEuros(theoretical)}.`;
}

function toTheoreticalPlaces(accrual: Accrual, ratePerDay: number): Record<string, string> {
  const { theoretical, upperBound, daysLate, daysAtMost, condition } = accrual;
  if (theoretical !== null && daysLate !== null) {
    const note = `${toDays(daysLate)} à ${toEuros(ratePerDay)}, ${conditionWords[condition]}`;
    return { theorique: toEuros(theoretical), "theorique-note": daysLate === 0 ? "rien n’a couru" : note };
  }
  if (upperBound === null) return { theorique: "inconnu", "theorique-note": "aucune borne haute" };
  const note = `borne haute : ${toEuros(upperBound)} pour ${toDays(daysAtMost ?? 0)}, qui n’est pas un montant dû`;
  return { theorique: "inconnu", "theorique-note": note };
}

function toLateness({ daysLate, daysAtLeast, daysAtMost }: Accrual): string {
  if (daysLate !== null) return toDays(daysLate);
  return daysAtMost === null ? "inconnu" : `de ${daysAtLeast} à ${toDays(daysAtMost)}`;
}

function toDeadlinePlaces({ deadline, clauses }: Accrual): Record<string, string> {
  const each = clauses.map((clause, index) => `mesure ${index + 1} : ${toDeadline(clause.deadline, toDate)}`);
  return { echeance: toDeadline(deadline, toDate), "echeance-note": each.length > 1 ? each.join(" ; ") : "" };
}

function toDeadline(deadline: Deadline, toText: (day: Temporal.PlainDate) => string): string {
  switch (deadline.kind) {
    case "exact":
      return toText(deadline.day);
    case "at-the-earliest":
      return `au plus tôt le ${toText(deadline.day)}`;
    case "window":
      return `entre le ${toText(deadline.earliest)} et le ${toText(deadline.latest)}`;
    case "unknown":
      return "inconnue";
    default:
      return deadline satisfies never;
  }
}

function toAmount(amount: number | null): string {
  return amount === null ? "inconnu" : toEuros(amount);
}
