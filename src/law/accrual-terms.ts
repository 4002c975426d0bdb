import { byDay, isAfter } from "./civil-day.ts";
import type { Notification } from "./notification.ts";
import type { Euros, EurosPerDay } from "./units.ts";
import type { Procedure } from "./procedure.ts";

/** One order under the rate, with its own delay and its own completion (R-AST-12). */
export interface Clause {
  /** ISO 8601 delay from the notification; null or absent when it is not known. */
  delay?: string | null | undefined;
  /** Last day to comply when the decision names it; it prevails over the delay. */
  fixedDeadline?: Temporal.PlainDate | null | undefined;
  /** Day on which the order was complied with; null or absent when it is not known. */
  completedOn?: Temporal.PlainDate | null | undefined;
}

/** A later decision that moves the deadline of every clause. */
export interface Amendment {
  decidedOn: Temporal.PlainDate;
  newDeadline: Temporal.PlainDate;
}

/** Days on which a judge suspends the injunction, both ends included. */
export interface Suspension {
  from: Temporal.PlainDate;
  /** Last suspended day; null or absent while the suspension lasts. */
  to?: Temporal.PlainDate | null | undefined;
}

/** A liquidation really decided (R-AST-09, R-AST-10): a published fact, never a computation. */
export interface Liquidation {
  decidedOn: Temporal.PlainDate;
  amount: Euros;
  /** Last day that the liquidation covers. */
  until: Temporal.PlainDate;
  /** Whether the decision says that no other liquidation follows. */
  final?: boolean | undefined;
}

/** What a closing decision finds of the execution: within the delay, or after it. */
export type ClosureFinding = "in-time" | "late";

/** A daily penalty as its decision states it, and what happened to it since. */
export interface AstreinteTerms {
  /** Used only to compare the rate with its ceiling. */
  procedure?: Procedure | undefined;
  ratePerDay: EurosPerDay;
  /** Day of the decision; it bounds the deadline when the notification is unknown. */
  decidedOn?: Temporal.PlainDate | null | undefined;
  notification: Notification;
  /** At least one. */
  clauses: readonly Clause[];
  amendments?: readonly Amendment[] | undefined;
  suspensions?: readonly Suspension[] | undefined;
  liquidations: readonly Liquidation[];
  /** Day on which a judge annulled the decision. */
  annulledOn?: Temporal.PlainDate | null | undefined;
  /** Day of the closing decision. */
  closedOn?: Temporal.PlainDate | null | undefined;
  /** What the closing decision finds; null or absent when it does not say. */
  closureFinding?: ClosureFinding | null | undefined;
}

/** The terms as they were known on a day: what is dated later does not exist yet. */
export function knownOn(terms: AstreinteTerms, asOf: Temporal.PlainDate): AstreinteTerms {
  const isKnown = (day: Temporal.PlainDate): boolean => !isAfter(day, asOf);
  const known = (day: Temporal.PlainDate | null | undefined): Temporal.PlainDate | null =>
    day && isKnown(day) ? day : null;
  const closedOn = known(terms.closedOn);
  return {
    ...terms,
    clauses: terms.clauses.map((clause) => ({ ...clause, completedOn: known(clause.completedOn) })),
    amendments: terms.amendments?.filter(({ decidedOn }) => isKnown(decidedOn)),
    liquidations: terms.liquidations.filter(({ decidedOn }) => isKnown(decidedOn)),
    annulledOn: known(terms.annulledOn),
    closedOn,
    closureFinding: closedOn && terms.closureFinding,
  };
}

/** The latest of the amendments; undefined when there is none. */
export function latestAmendment(amendments: readonly Amendment[] = []): Amendment | undefined {
  return [...amendments].sort((one, other) => byDay(one.decidedOn, other.decidedOn)).at(-1);
}
