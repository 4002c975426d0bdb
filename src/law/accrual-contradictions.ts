import type { AstreinteTerms } from "./accrual-terms.ts";
import { isAfter, toDate } from "./civil-day.ts";

/** Two dates that cannot both be right, told by the field that comes too early or too late. */
export interface Contradiction {
  /** Path of the field, such as `closedOn` or `liquidations.0.until`. */
  field: string;
  /** What was expected, in French. */
  expected: string;
  received: Temporal.PlainDate;
}

type MaybeDay = Temporal.PlainDate | null | undefined;

/** The contradictions between the dates of the terms; none when the terms can be counted. */
export function contradictions(terms: AstreinteTerms): Contradiction[] {
  return [...orderOfBirth(terms), ...orderOfClauses(terms), ...orderOfEvents(terms)];
}

function orderOfBirth({ decidedOn, notification }: AstreinteTerms): Contradiction[] {
  switch (notification.kind) {
    case "on":
      return notBefore("notifiedOn", notification.day, decidedOn, "la décision");
    case "between":
      return [
        ...notBefore("notifiedBetween.earliest", notification.earliest, decidedOn, "la décision"),
        ...notBefore("notifiedBetween.latest", notification.latest, notification.earliest, "la première date possible"),
      ];
    case "unknown":
      return [];
    default:
      return notification satisfies never;
  }
}

function orderOfClauses({ decidedOn, clauses }: AstreinteTerms): Contradiction[] {
  const prefix = (index: number): string => (clauses.length > 1 ? `clauses.${index}.` : "");
  return clauses.flatMap(({ fixedDeadline, completedOn }, index) => [
    ...notBefore(`${prefix(index)}fixedDeadline`, fixedDeadline, decidedOn, "la décision"),
    ...notBefore(`${prefix(index)}completedOn`, completedOn, decidedOn, "la décision"),
  ]);
}

function orderOfEvents(terms: AstreinteTerms): Contradiction[] {
  const { amendments = [], suspensions = [], liquidations, annulledOn, closedOn } = terms;
  const [born, event] = birth(terms);
  return [
    ...notBefore("closedOn", closedOn, born, event),
    ...notBefore("annulledOn", annulledOn, born, event),
    ...amendments.flatMap(({ decidedOn, newDeadline }, index) => [
      ...notBefore(`amendments.${index}.decidedOn`, decidedOn, born, event),
      ...notBefore(`amendments.${index}.newDeadline`, newDeadline, decidedOn, "la décision qui la fixe"),
    ]),
    ...suspensions.flatMap(({ from, to }, index) =>
      notBefore(`suspensions.${index}.to`, to, from, "le début de la suspension"),
    ),
    ...liquidations.flatMap(({ decidedOn, until }, index) => [
      ...notBefore(`liquidations.${index}.decidedOn`, decidedOn, born, event),
      ...notAfter(`liquidations.${index}.until`, until, decidedOn, "la liquidation"),
    ]),
  ];
}

// Without the day of the decision, the first day of its notification is the next best.
function birth({ decidedOn, notification }: AstreinteTerms): [MaybeDay, string] {
  if (decidedOn) return [decidedOn, "la décision"];
  if (notification.kind === "on") return [notification.day, "la notification"];
  return [notification.kind === "between" ? notification.earliest : null, "la notification"];
}

function notBefore(field: string, received: MaybeDay, bound: MaybeDay, event: string): Contradiction[] {
  if (!received || !bound || !isAfter(bound, received)) return [];
  return [{ field, expected: `une date qui ne précède pas ${event} (${toDate(bound)})`, received }];
}

function notAfter(field: string, received: MaybeDay, bound: MaybeDay, event: string): Contradiction[] {
  if (!received || !bound || !isAfter(received, bound)) return [];
  return [{ field, expected: `une date qui ne suit pas ${event} (${toDate(bound)})`, received }];
}
