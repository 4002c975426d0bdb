import type { AstreinteTerms, Clause } from "../law/accrual-terms.ts";
import { latestOf, parseDay } from "../law/civil-day.ts";
import type { Notification } from "../law/notification.ts";
import { euros, eurosPerDay } from "../law/units.ts";
import type { DecisionOf, Entry } from "../records/collections.ts";
import type { Lookup } from "./lookup.ts";
import { compare } from "./text-order.ts";

type Sanction = DecisionOf<"sanction">;

/** What the engine needs of an astreinte, gathered from the records linked to it. Throws when they are not linked. */
export function termsOf(lookup: Lookup, astreinte: Entry<"astreintes">): AstreinteTerms {
  const decision = sanctionOf(lookup, astreinte.decision);
  const injunctions = astreinte.clauses.flatMap((clause) => clause.injunctions);
  const closing = closingOf(lookup, injunctions);
  const annulment = annulmentOf(lookup, astreinte);
  return {
    procedure: decision.procedure,
    ratePerDay: eurosPerDay(astreinte.ratePerDay),
    decidedOn: parseDay(decision.decidedOn),
    notification: notificationOf(decision),
    clauses: astreinte.clauses.map((clause) => toClause(lookup, clause)),
    amendments: injunctions.flatMap((id) => amendmentsOf(lookup, id)),
    suspensions: astreinte.suspensions?.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) })),
    liquidations: lookup.liquidationsOf(astreinte.id).map((one) => ({
      decidedOn: parseDay(one.decidedOn),
      amount: euros(one.amount),
      until: parseDay(one.until),
      final: one.final,
    })),
    annulledOn: annulment === undefined ? null : parseDay(annulment.decidedOn),
    closedOn: closing === undefined ? null : parseDay(closing.closedOn),
    closureFinding: closing?.finding === "met" ? null : closing?.finding,
  };
}

/** What is known of the day on which a decision was notified. */
export function notificationOf({ notifiedOn, notifiedBetween }: Entry<"decisions">): Notification {
  if (notifiedOn) return { kind: "on", day: parseDay(notifiedOn) };
  if (notifiedBetween === undefined) return { kind: "unknown" };
  const { earliest, latest } = notifiedBetween;
  return { kind: "between", earliest: parseDay(earliest), latest: parseDay(latest) };
}

/** The sanction of an identifier that the checks have resolved; throws when it is none. */
export function sanctionOf(lookup: Lookup, id: string): Sanction {
  const decision = lookup.find("decisions", id);
  if (decision?.kind !== "sanction") throw new RangeError(`decisions/${id} is not a sanction`);
  return decision;
}

function toClause(lookup: Lookup, clause: Entry<"astreintes">["clauses"][number]): Clause {
  const done = clause.injunctions.map((id) => lookup.find("injunctions", id)?.completedOn ?? null);
  const days = done.filter((day) => day !== null).map(parseDay);
  const [first, ...others] = days;
  const isDone = first !== undefined && days.length === done.length;
  return {
    delay: clause.delay ?? null,
    fixedDeadline: clause.fixedDeadline === undefined ? null : parseDay(clause.fixedDeadline),
    // A clause is complied with once its last injunction is.
    completedOn: isDone ? latestOf(first, ...others) : null,
  };
}

function amendmentsOf(lookup: Lookup, injunction: string): NonNullable<AstreinteTerms["amendments"]>[number][] {
  return (lookup.find("injunctions", injunction)?.amendments ?? []).map(({ decidedOn, newDeadline }) => ({
    decidedOn: parseDay(decidedOn),
    newDeadline: parseDay(newDeadline),
  }));
}

// The astreinte is closed once every injunction that it covers is.
function closingOf(lookup: Lookup, injunctions: readonly string[]): DecisionOf<"closure"> | undefined {
  const last = injunctions.map((id) => lookup.closuresOf(id).at(-1));
  if (last.includes(undefined)) return undefined;
  return last
    .filter((one) => one !== undefined)
    .sort((a, b) => compare(a.closedOn, b.closedOn))
    .at(-1);
}

function annulmentOf(lookup: Lookup, astreinte: Entry<"astreintes">): Entry<"decisions"> | undefined {
  return lookup
    .followersOf(astreinte.decision)
    .find((one) => one.kind === "ruling" && one.annulsAstreintes?.includes(astreinte.id));
}
