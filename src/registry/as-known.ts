import type { CollectionName, Entry, Records } from "../records/collections.ts";
import { knownProvisions, knownThemes } from "./known-lessons.ts";
import { withoutLostLinks } from "./lost-links.ts";

/** Cuts the records down to what was known on the as-of day: what is dated later does not exist yet. */
export function asKnownOn(records: Records, asOf: string): Records {
  const incidents = records.incidents.filter((one) => firstDay(one) <= asOf).map((one) => knownIncident(one, asOf));
  const taken = publicDecisions(
    records.decisions.filter(({ decidedOn }) => decidedOn <= asOf).map((one) => knownDecision(one, asOf)),
  );
  const decided = new Set(taken.map(({ id }) => id));
  const disclosed = new Set(incidents.map(({ id }) => id));
  const decisions = taken.map((one) => withoutUnknown(one, decided, disclosed));
  const inCase = new Set([...decisions, ...incidents].map((one) => one.case));
  const ofKnown = <N extends "fines" | "astreintes">(list: readonly Entry<N>[]): Entry<N>[] =>
    list.filter(({ decision }) => decided.has(decision));
  const named = new Set(
    [...decisions, ...incidents].flatMap((one) => one.organisations).map((one) => one.organisation),
  );
  const known = {
    ...records,
    decisions,
    incidents,
    organisations: records.organisations.filter(({ id }) => named.has(id)),
    cases: records.cases
      .filter(({ id }) => inCase.has(id))
      .map((one) => ({ ...one, ...(one.related && { related: one.related.filter((id) => inCase.has(id)) }) })),
    fines: ofKnown<"fines">(records.fines),
    astreintes: ofKnown<"astreintes">(records.astreintes),
    injunctions: records.injunctions
      .filter(({ decision }) => decided.has(decision))
      .map((one) => knownInjunction(one, asOf)),
    provisions: knownProvisions(records.provisions, decided),
    themes: knownThemes(records.themes, decided),
  };
  return withoutLostLinks({ ...known, ...taughtFrom(records, decided, inCase) }, records);
}

// What is taught rests on decisions: a lesson waits for all of its own, a way in keeps what is held already.
function taughtFrom(
  { vectors, lessons }: Records,
  decided: ReadonlySet<string>,
  inCase: ReadonlySet<string | undefined>,
): Pick<Records, "vectors" | "lessons"> {
  const isTaught = ({ case: affair, decisions, questions }: Entry<"lessons">): boolean =>
    inCase.has(affair) && [...decisions, ...questions.map(({ decision }) => decision)].every((id) => decided.has(id));
  return {
    vectors: vectors.map((one) => ({
      ...one,
      prevention: one.prevention.filter(({ decision }) => decided.has(decision)),
    })),
    lessons: lessons.filter(isTaught),
  };
}

// Nobody knows of a simplified decision before the decision that reports it is published (R-SIM-01).
function publicDecisions(decisions: readonly Entry<"decisions">[]): Entry<"decisions">[] {
  const reported = new Set(
    decisions.flatMap(({ publishedOn, follows = [] }) => (publishedOn === undefined ? [] : follows)),
  );
  return decisions.filter((one) => one.kind !== "sanction" || one.procedure !== "simplified" || reported.has(one.id));
}

// A decision may name an incident that becomes public after it.
function withoutUnknown(
  one: Entry<"decisions">,
  decided: ReadonlySet<string>,
  disclosed: ReadonlySet<string>,
): Entry<"decisions"> {
  return {
    ...one,
    ...(one.follows && { follows: one.follows.filter((id) => decided.has(id)) }),
    ...(one.incidents && { incidents: one.incidents.filter((id) => disclosed.has(id)) }),
  };
}

function knownDecision(one: Entry<"decisions">, asOf: string): Entry<"decisions"> {
  const later = (["notifiedOn", "publishedOn", ...(one.kind === "formal-notice" ? ["closedOn"] : [])] as const).filter(
    (field) => isLater((one as Readonly<Record<string, unknown>>)[field], asOf),
  );
  const appeal = one.kind === "sanction" && isLater(one.appeal?.on, asOf) ? ["appeal"] : [];
  return { ...without(one, [...later, ...appeal]), ...knownEvents(one, asOf) };
}

function knownIncident(one: Entry<"incidents">, asOf: string): Entry<"incidents"> {
  const unknown = (["occurredTo", "detectedOn", "notifiedOn", "disclosedOn"] as const).filter((field) =>
    isLater(one[field], asOf),
  );
  const nulls = Object.fromEntries(unknown.map((field) => [field, null]));
  const figures = one.figures.filter(({ saidOn }) => !isLater(saidOn, asOf));
  return { ...one, ...nulls, figures, ...knownEvents(one, asOf) };
}

function knownInjunction(one: Entry<"injunctions">, asOf: string): Entry<"injunctions"> {
  const amendments = one.amendments?.filter(({ decidedOn }) => decidedOn <= asOf);
  const known = isLater(one.completedOn, asOf) ? without(one, ["completedOn"]) : one;
  return { ...known, ...(amendments && { amendments }) };
}

function knownEvents<T extends { readonly events?: Entry<"decisions">["events"] | undefined }>(
  { events }: T,
  asOf: string,
): { events?: NonNullable<T["events"]> } {
  return events === undefined ? {} : { events: events.filter(({ on }) => !isLater(on, asOf)) };
}

// The day on which anybody could first know of a breach; without any, it is known from its record alone.
function firstDay(one: Entry<"incidents">): string {
  return one.disclosedOn ?? one.notifiedOn ?? one.detectedOn ?? one.occurredFrom ?? "";
}

// A month is later than a day once the whole month is: 2024-03 is known on 2024-03-08.
function isLater(day: unknown, asOf: string): boolean {
  return typeof day === "string" && day > asOf.slice(0, day.length);
}

function without<T extends Entry<CollectionName>>(record: T, fields: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field))) as T;
}
