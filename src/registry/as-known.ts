import type { CollectionName, Entry, Records } from "../records/collections.ts";

/** Cuts the records down to what was known on the as-of day: what is dated later does not exist yet. */
export function asKnownOn(records: Records, asOf: string): Records {
  const decisions = records.decisions
    .filter(({ decidedOn }) => decidedOn <= asOf)
    .map((one) => knownDecision(one, asOf));
  const incidents = records.incidents.filter((one) => firstDay(one) <= asOf).map((one) => knownIncident(one, asOf));
  const decided = new Set(decisions.map(({ id }) => id));
  const inCase = new Set([...decisions, ...incidents].map((one) => one.case));
  const ofKnown = <N extends "fines" | "astreintes">(list: readonly Entry<N>[]): Entry<N>[] =>
    list.filter(({ decision }) => decided.has(decision));
  return {
    ...records,
    decisions,
    incidents,
    cases: records.cases
      .filter(({ id }) => inCase.has(id))
      .map((one) => ({ ...one, ...(one.related && { related: one.related.filter((id) => inCase.has(id)) }) })),
    fines: ofKnown<"fines">(records.fines),
    astreintes: ofKnown<"astreintes">(records.astreintes),
    injunctions: records.injunctions
      .filter(({ decision }) => decided.has(decision))
      .map((one) => knownInjunction(one, asOf)),
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
