import type { AstreinteTerms } from "./accrual-terms.ts";
import { isAfter, toDate } from "./civil-day.ts";

/** Two dates that cannot both be right, told by the field that comes too early or too late. */
export interface Contradiction {
  /** Path of the field in the terms, such as `closedOn`, `clauses.0.completedOn` or `liquidations.0.until`. */
  field: string;
  /** What was expected, in French. */
  expected: string;
  received: Temporal.PlainDate;
}

type MaybeDay = Temporal.PlainDate | null | undefined;

/** A day that another may not cross, and what happened on it, in French. */
interface Bound {
  day: MaybeDay;
  event: string;
}

/** The contradictions between the dates of the terms; none when the terms can be counted. */
export function contradictions(terms: AstreinteTerms): Contradiction[] {
  return [
    ...notificationFaults(terms),
    ...clauseFaults(terms),
    ...endFaults(terms),
    ...amendmentFaults(terms),
    ...suspensionFaults(terms),
    ...liquidationFaults(terms),
  ];
}

function notificationFaults({ decidedOn, notification }: AstreinteTerms): Contradiction[] {
  const decision = { day: decidedOn, event: "la décision" };
  switch (notification.kind) {
    case "on":
      return notBefore(decision, "notifiedOn", notification.day);
    case "between": {
      const { earliest, latest } = notification;
      return [
        ...notBefore(decision, "notifiedBetween.earliest", earliest),
        ...notBefore({ day: earliest, event: "la première date possible" }, "notifiedBetween.latest", latest),
      ];
    }
    case "unknown":
      return [];
    default:
      return notification satisfies never;
  }
}

function clauseFaults({ decidedOn, clauses }: AstreinteTerms): Contradiction[] {
  const decision = { day: decidedOn, event: "la décision" };
  return clauses.flatMap(({ fixedDeadline, completedOn }, index) => [
    ...notBefore(decision, `clauses.${index}.fixedDeadline`, fixedDeadline),
    ...notBefore(decision, `clauses.${index}.completedOn`, completedOn),
  ]);
}

function endFaults(terms: AstreinteTerms): Contradiction[] {
  const birth = birthOf(terms);
  return [...notBefore(birth, "closedOn", terms.closedOn), ...notBefore(birth, "annulledOn", terms.annulledOn)];
}

function amendmentFaults(terms: AstreinteTerms): Contradiction[] {
  const { amendments = [] } = terms;
  return amendments.flatMap(({ decidedOn, newDeadline }, index) => [
    ...notBefore(birthOf(terms), `amendments.${index}.decidedOn`, decidedOn),
    ...notBefore({ day: decidedOn, event: "la décision qui la fixe" }, `amendments.${index}.newDeadline`, newDeadline),
  ]);
}

function suspensionFaults({ suspensions = [] }: AstreinteTerms): Contradiction[] {
  return suspensions.flatMap(({ from, to }, index) =>
    notBefore({ day: from, event: "le début de la suspension" }, `suspensions.${index}.to`, to),
  );
}

function liquidationFaults(terms: AstreinteTerms): Contradiction[] {
  return terms.liquidations.flatMap(({ decidedOn, until }, index) => [
    ...notBefore(birthOf(terms), `liquidations.${index}.decidedOn`, decidedOn),
    ...notAfter({ day: decidedOn, event: "la liquidation" }, `liquidations.${index}.until`, until),
  ]);
}

// Without the day of the decision, the first day of its notification is the next best.
function birthOf({ decidedOn, notification }: AstreinteTerms): Bound {
  if (decidedOn) return { day: decidedOn, event: "la décision" };
  if (notification.kind === "on") return { day: notification.day, event: "la notification" };
  return { day: notification.kind === "between" ? notification.earliest : null, event: "la notification" };
}

function notBefore({ day, event }: Bound, field: string, received: MaybeDay): Contradiction[] {
  if (!received || !day || !isAfter(day, received)) return [];
  return [{ field, expected: `une date qui ne précède pas ${event} (${toDate(day)})`, received }];
}

function notAfter({ day, event }: Bound, field: string, received: MaybeDay): Contradiction[] {
  if (!received || !day || !isAfter(received, day)) return [];
  return [{ field, expected: `une date qui ne suit pas ${event} (${toDate(day)})`, received }];
}
