import { type AstreinteTerms, type Clause, latestAmendment } from "../law/accrual-terms.ts";
import { parseDelay } from "../law/delay.ts";
import type { Notification } from "../law/notification.ts";
import type { Procedure } from "../law/procedure.ts";

/** How many of each the form of the calculator holds. */
export const formCapacity = { clauses: 4, liquidations: 3, suspensions: 1 } as const;

/** The words of the form for a procedure, in links and in the fields. */
export const procedureWords: Readonly<Record<Procedure, string>> = {
  ordinary: "ordinaire",
  simplified: "simplifiee",
  provisional: "provisoire",
};

type Day = Temporal.PlainDate | null | undefined;
type Field = readonly [name: string, value: string | number | null | undefined];

/** The query that opens the calculator on these terms, as of an ISO day; null when its form cannot hold them. */
export function toCalculatorQuery(terms: AstreinteTerms, asOf: string): string | null {
  const { clauses, liquidations, suspensions = [] } = terms;
  const isHeld =
    clauses.length <= formCapacity.clauses &&
    liquidations.length <= formCapacity.liquidations &&
    suspensions.length <= formCapacity.suspensions;
  if (!isHeld) return null;
  const fields: readonly Field[] = [
    ["calcul", "astreinte"],
    ["decision", toText(terms.decidedOn)],
    ["procedure", terms.procedure && procedureWords[terms.procedure]],
    ...toNotificationFields(terms.notification),
    ["taux", terms.ratePerDay],
    ...clauses.flatMap((clause, index) => toClauseFields(clause, index + 1)),
    ...toLaterFields(terms),
    ["etat", asOf],
  ];
  const filled = fields.flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]]));
  return `?${new URLSearchParams(filled).toString()}`;
}

function toNotificationFields(notification: Notification): readonly Field[] {
  switch (notification.kind) {
    case "on":
      return [
        ["notification", "connue"],
        ["notifiee", toText(notification.day)],
      ];
    case "between":
      return [
        ["notification", "encadree"],
        ["notifiee-entre", toText(notification.earliest)],
        ["notifiee-et", toText(notification.latest)],
      ];
    case "unknown":
      return [["notification", "inconnue"]];
    default:
      return notification satisfies never;
  }
}

function toClauseFields({ delay, fixedDeadline, completedOn }: Clause, rank: number): readonly Field[] {
  return [
    [`terme-${rank}`, fixedDeadline ? "jour" : delay == null ? "inconnu" : "delai"],
    ...(fixedDeadline || delay == null ? [] : toDelayFields(delay, rank)),
    [`echeance-${rank}`, toText(fixedDeadline)],
    [`execution-${rank}`, toText(completedOn)],
  ];
}

// A year is twelve months and a week seven days: the deadline is the same day.
function toDelayFields(text: string, rank: number): readonly Field[] {
  const { years, months, weeks, days } = parseDelay(text);
  const [inMonths, inDays] = [years * 12 + months, weeks * 7 + days];
  return [
    [`mois-${rank}`, inMonths > 0 ? inMonths : null],
    [`jours-${rank}`, inDays > 0 || inMonths === 0 ? inDays : null],
  ];
}

function toLaterFields({ amendments, suspensions, liquidations, ...terms }: AstreinteTerms): readonly Field[] {
  const amendment = latestAmendment(amendments);
  const suspension = suspensions?.[0];
  return [
    ["report-decision", toText(amendment?.decidedOn)],
    ["report-echeance", toText(amendment?.newDeadline)],
    ["suspension-debut", toText(suspension?.from)],
    ["suspension-fin", toText(suspension?.to)],
    ...liquidations.flatMap(({ decidedOn, amount, until, final }, index): readonly Field[] => [
      [`liquidation-${index + 1}`, toText(decidedOn)],
      [`montant-${index + 1}`, amount],
      [`jusqu-au-${index + 1}`, toText(until)],
      [`definitive-${index + 1}`, final ? "oui" : null],
    ]),
    ["annulation", toText(terms.annulledOn)],
    ["cloture", toText(terms.closedOn)],
    ["constat", terms.closureFinding && findingWords[terms.closureFinding]],
  ];
}

/** The words of the form for what a closing decision finds. */
export const findingWords = { "in-time": "dans-le-delai", late: "en-retard" } as const;

function toText(day: Day): string | null {
  return day?.toString() ?? null;
}
