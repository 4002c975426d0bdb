import {
  type Amendment,
  type AstreinteTerms,
  type Clause,
  type ClosureFinding,
  latestAmendment,
} from "../law/accrual-terms.ts";
import { byDay, latestOf, parseDay } from "../law/civil-day.ts";
import type { Notification } from "../law/notification.ts";
import { euros, eurosPerDay } from "../law/units.ts";
import type { DecisionOf, Entry } from "../records/collections.ts";
import type { Lookup } from "./lookup.ts";
import { compare } from "./text-order.ts";

type Sanction = DecisionOf<"sanction">;
type Closure = DecisionOf<"closure">;

/** What the engine needs of an astreinte, gathered from the records linked to it. Throws when they are not linked. */
export function termsOf(lookup: Lookup, astreinte: Entry<"astreintes">): AstreinteTerms {
  const decision = sanctionOf(lookup, astreinte.decision);
  const injunctions = astreinte.clauses.flatMap((clause) => clause.injunctions);
  const closings = closingsOf(lookup, injunctions);
  const closing = closings.at(-1);
  const annulment = annulmentOf(lookup, astreinte);
  return {
    procedure: decision.procedure,
    ratePerDay: eurosPerDay(astreinte.ratePerDay),
    decidedOn: parseDay(decision.decidedOn),
    notification: notificationOf(decision),
    ...clausesOf(lookup, astreinte),
    suspensions: astreinte.suspensions?.map(({ from, to }) => ({ from: parseDay(from), to: parseDay(to) })),
    liquidations: lookup.liquidationsOf(astreinte.id).map((one) => ({
      decidedOn: parseDay(one.decidedOn),
      amount: euros(one.amount),
      until: parseDay(one.until),
      final: one.final,
    })),
    annulledOn: annulment === undefined ? null : parseDay(annulment.decidedOn),
    closedOn: closing === undefined ? null : parseDay(closing.closedOn),
    closureFinding: findingOf(closings),
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

// An amendment of one order moves its own clause: it is told of all of them only where there is a single one.
function clausesOf(lookup: Lookup, { clauses }: Entry<"astreintes">): Pick<AstreinteTerms, "clauses" | "amendments"> {
  const moved = clauses.map((clause) => amendmentOf(lookup, clause));
  const asDecided = clauses.map((clause) => toClause(lookup, clause));
  if (clauses.length === 1) return { clauses: asDecided, amendments: moved.flatMap((one) => one ?? []) };
  return {
    clauses: asDecided.map((clause, index) => ({
      ...clause,
      fixedDeadline: moved[index]?.newDeadline ?? clause.fixedDeadline,
    })),
    amendments: [],
  };
}

// A clause is overdue once one of its orders is: it moves when each of them does, to the first of the new days.
function amendmentOf(lookup: Lookup, { injunctions }: Entry<"astreintes">["clauses"][number]): Amendment | undefined {
  const latest = injunctions.map((id) => latestAmendment(amendmentsOf(lookup, id)));
  if (latest.includes(undefined)) return undefined;
  return latest.filter((one) => one !== undefined).sort((a, b) => byDay(a.newDeadline, b.newDeadline))[0];
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

function amendmentsOf(lookup: Lookup, injunction: string): Amendment[] {
  return (lookup.find("injunctions", injunction)?.amendments ?? []).map(({ decidedOn, newDeadline }) => ({
    decidedOn: parseDay(decidedOn),
    newDeadline: parseDay(newDeadline),
  }));
}

// The astreinte is closed once every injunction that it covers is: the closing of each, the last one last.
function closingsOf(lookup: Lookup, injunctions: readonly string[]): Closure[] {
  const last = injunctions.map((id) => lookup.closuresOf(id).at(-1));
  if (last.includes(undefined)) return [];
  return last.filter((one) => one !== undefined).sort((a, b) => compare(a.closedOn, b.closedOn));
}

// Nothing ever ran only if every closing finds its injunction met in time; one that says nothing hides the others.
function findingOf(closings: readonly Closure[]): ClosureFinding | null {
  const findings = closings.map(({ finding }) => finding);
  if (findings.includes("late")) return "late";
  return findings.length > 0 && findings.every((one) => one === "in-time") ? "in-time" : null;
}

/** The ruling that annuls an astreinte, alone or with its decision; undefined while it stands (R-APP-05). */
export function annulmentOf(lookup: Lookup, astreinte: Entry<"astreintes">): Entry<"decisions"> | undefined {
  const alone = lookup
    .followersOf(astreinte.decision)
    .find((one) => one.kind === "ruling" && one.annulsAstreintes?.includes(astreinte.id));
  return alone ?? lookup.annulmentOf(astreinte.decision);
}
