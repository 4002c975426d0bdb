import * as z from "zod";
import { computeAccrual } from "../accrual.ts";
import { contradictions } from "../accrual-contradictions.ts";
import type { AstreinteTerms } from "../accrual-terms.ts";
import { isAfter, toDate } from "../civil-day.ts";
import type { Deadline } from "../deadline.ts";
import type { Notification } from "../notification.ts";
import { procedures } from "../procedure.ts";
import { euros, eurosPerDay } from "../units.ts";
import { amount, day, delay, flag, oneOf, rate } from "./field.ts";
import { kind, listOf, record } from "./question.ts";

const clauseFields = {
  /** ISO 8601 delay from the notification; null when it is not known. */
  delay: delay.nullish(),
  /** Last day to comply when the decision names it. */
  fixedDeadline: day.nullish(),
  /** Day of compliance; null when it is not known. */
  completedOn: day.nullish(),
};

const input = record({
  ...clauseFields,
  /** Procedure of the decision. */
  procedure: oneOf(procedures).optional(),
  /** Day of the decision. */
  decidedOn: day.nullish(),
  /** Day of the notification; null when it is not known. */
  notifiedOn: day.nullish(),
  /** Days between which the notification took place, both included. */
  notifiedBetween: record({ earliest: day, latest: day }).nullish(),
  /** Rate, in whole euros per day. */
  ratePerDay: rate,
  /** Orders under one rate, instead of `delay`, `fixedDeadline` and `completedOn`. */
  clauses: listOf(record(clauseFields)).optional(),
  /** Decisions that move the deadline. */
  amendments: listOf(record({ decidedOn: day, newDeadline: day })).optional(),
  /** Days suspended by a judge, both ends included. */
  suspensions: listOf(record({ from: day, to: day.nullish() })).optional(),
  /** Liquidations really decided. */
  liquidations: listOf(
    record({ decidedOn: day, amount: amount.transform(euros), until: day, final: flag.optional() }),
  ).optional(),
  /** Day of the annulment by a judge. */
  annulledOn: day.nullish(),
  /** Day of the closing decision. */
  closedOn: day.nullish(),
  /** What the closing decision finds. */
  closureFinding: oneOf(["in-time", "late"]).nullish(),
  /** Day on which the question is asked. */
  asOf: day,
});

type Input = z.output<typeof input>;

const consistentInput = input.superRefine((question, context) => {
  for (const { path, message } of [...shapeFaults(question), ...dateFaults(question)]) {
    context.addIssue({ code: "custom", path: path.split("."), message, input: question });
  }
});

/** What a daily penalty comes to on a day. */
export const accrual = kind(consistentInput, (question) => {
  const { because, ...answer } = computeAccrual(toTerms(question), question.asOf);
  const { status, daysLate, theoretical, upperBound, liquidated, remainder } = answer;
  const deadline = toDay(answer.deadline);
  return { output: { status, deadline, daysLate, theoretical, upperBound, liquidated, remainder }, because };
});

function toTerms(question: Input): AstreinteTerms {
  const { delay, fixedDeadline, completedOn, clauses, liquidations = [], ratePerDay, ...terms } = question;
  return {
    ...terms,
    ratePerDay: eurosPerDay(ratePerDay),
    notification: toNotification(question),
    clauses: clauses ?? [{ delay, fixedDeadline, completedOn }],
    liquidations,
  };
}

function toNotification({ notifiedOn, notifiedBetween }: Input): Notification {
  if (notifiedOn) return { kind: "on", day: notifiedOn };
  return notifiedBetween ? { kind: "between", ...notifiedBetween } : { kind: "unknown" };
}

function toDay(deadline: Deadline): string | null {
  return deadline.kind === "exact" ? deadline.day.toString() : null;
}

interface Fault {
  path: string;
  message: string;
}

function shapeFaults(question: Input): Fault[] {
  const { clauses, notifiedOn, notifiedBetween, closedOn, closureFinding } = question;
  const doubled = (["delay", "fixedDeadline", "completedOn"] as const).filter(
    (name) => clauses && question[name] != null,
  );
  return [
    ...doubled.map((path) => ({
      path,
      message: "attendu rien à côté de « clauses », reçu une valeur ; l’écrire dans chaque élément de « clauses »",
    })),
    ...(clauses?.length === 0
      ? [
          {
            path: "clauses",
            message: "attendu un élément au moins, reçu [] ; écrire une mesure, ou retirer « clauses »",
          },
        ]
      : []),
    ...(notifiedOn && notifiedBetween
      ? [
          {
            path: "notifiedBetween",
            message: "attendu rien à côté de « notifiedOn », reçu une valeur ; garder l’un des deux",
          },
        ]
      : []),
    ...(closureFinding && !closedOn
      ? [
          {
            path: "closureFinding",
            message: `attendu rien sans « closedOn », reçu "${closureFinding}" ; écrire la date de clôture`,
          },
        ]
      : []),
  ];
}

function dateFaults(question: Input): Fault[] {
  if (question.clauses?.length === 0) return [];
  const { asOf, decidedOn } = question;
  const early =
    decidedOn && isAfter(decidedOn, asOf)
      ? [{ field: "asOf", expected: `une date qui ne précède pas la décision (${toDate(decidedOn)})`, received: asOf }]
      : [];
  return [...contradictions(toTerms(question)), ...early].map(({ field, expected, received }) => ({
    path: question.clauses ? field : field.replace("clauses.0.", ""),
    message: `attendu ${expected}, reçu "${received.toString()}" ; corriger l’une des deux dates`,
  }));
}
