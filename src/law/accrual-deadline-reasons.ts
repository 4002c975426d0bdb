import type { Standing, Tally } from "./accrual-tally.ts";
import { ofMeasure } from "./accrual-measure.ts";
import { latestAmendment } from "./accrual-terms.ts";
import { toDate, toLongDate } from "./civil-day.ts";
import type { Deadline } from "./deadline.ts";
import { toDelayPhrase } from "./delay.ts";
import { because, type Reason } from "./reason.ts";
import { toDayOff } from "./working-day.ts";

/** How the deadline of each clause was found; with several clauses, each sentence names its measure. */
export function deadlineReasons({ terms }: Standing, tallies: readonly Tally[]): Reason[] {
  const isAlone = tallies.length === 1;
  return tallies.flatMap((tally, index) =>
    reasonsOfOne(terms, tally).map((reason) => (isAlone ? reason : ofMeasure(index, reason))),
  );
}

/** What is missing to know every deadline exactly, in French. */
export function missingForDeadlines({ terms }: Standing, tallies: readonly Tally[]): string[] {
  const unknown = tallies.filter(({ deadline }) => deadline.kind !== "exact");
  const missing = new Set<string>();
  for (const { clause } of unknown) {
    if (clause.delay == null) missing.add("le délai d’exécution");
    if (terms.notification.kind !== "on") missing.add(missingNotification[terms.notification.kind]);
  }
  return [...missing];
}

const missingNotification = {
  between: "le jour exact de la notification",
  unknown: "la date de notification",
} as const;

function reasonsOfOne(terms: Standing["terms"], { clause, deadline }: Tally): Reason[] {
  const amendment = latestAmendment(terms.amendments);
  if (amendment) {
    const { decidedOn, newDeadline } = amendment;
    const text = `Une décision du ${toDate(decidedOn)} porte l’échéance au ${toLongDate(newDeadline)}.`;
    return [because("R-DEL-01", text)];
  }
  if (clause.fixedDeadline) {
    return [because("R-DEL-01", `La décision fixe l’échéance au ${toLongDate(clause.fixedDeadline)}.`)];
  }
  if (clause.delay == null) {
    return [because("R-AST-06", "Le délai d’exécution n’est pas connu : aucune échéance ne peut être calculée.")];
  }
  return countedReasons(terms, deadline, toDelayPhrase(clause.delay));
}

function countedReasons({ notification, decidedOn }: Standing["terms"], deadline: Deadline, delay: string): Reason[] {
  switch (notification.kind) {
    case "on":
      return [
        because("R-AST-06", `Décision notifiée le ${toLongDate(notification.day)} ; ${delay}.`),
        ...(deadline.kind === "exact" ? [dueReason(deadline.day)] : []),
      ];
    case "between": {
      const { earliest, latest } = notification;
      const text = `Décision notifiée entre le ${toLongDate(earliest)} et le ${toLongDate(latest)} ; ${delay}.`;
      return [because("R-AST-06", text), ...windowReasons(deadline)];
    }
    case "unknown":
      return [because("R-AST-06", unknownStart(deadline, decidedOn, delay))];
    default:
      return notification satisfies never;
  }
}

function dueReason(day: Temporal.PlainDate): Reason {
  const dayOff = toDayOff(day);
  if (dayOff === null) return because("R-DEL-02", `L’échéance tombe le ${toLongDate(day)}.`);
  const holiday = dayOff === "un jour férié" ? ", jour férié" : "";
  return because("R-DEL-04", `L’échéance tombe le ${toLongDate(day)}${holiday} : elle n’est pas reportée.`);
}

function windowReasons(deadline: Deadline): Reason[] {
  if (deadline.kind === "exact") return [dueReason(deadline.day)];
  if (deadline.kind !== "window") return [];
  const { earliest, latest } = deadline;
  return [because("R-DEL-02", `L’échéance se situe entre le ${toLongDate(earliest)} et le ${toLongDate(latest)}.`)];
}

function unknownStart(deadline: Deadline, decidedOn: Temporal.PlainDate | null | undefined, delay: string): string {
  if (deadline.kind !== "at-the-earliest" || !decidedOn) {
    return `La date de notification n’est pas connue (${delay}) : aucune échéance ne peut être calculée.`;
  }
  return (
    `La date de notification n’est pas connue (${delay}). Elle ne peut précéder la décision du ${toDate(decidedOn)} : ` +
    `l’échéance ne peut tomber avant le ${toLongDate(deadline.day)}.`
  );
}
