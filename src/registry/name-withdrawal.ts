import { collectionNames, type CollectionName, type Entry, type Records } from "../records/collections.ts";
import { isAddressee } from "../records/party.ts";
import type { KnownGap } from "../records/gap.ts";
import { legalForms, sectors } from "../records/vocabulary.ts";
import { withdrawalDay } from "./withdrawal-day.ts";

type Decision = Entry<"decisions">;
type Organisation = Entry<"organisations">;
type Source = Organisation["sources"][number];

/**
 * The stricter naming policy (R-PUB-04): from the day on which the CNIL withdraws a name, the records of that decision
 * name nobody either. A decision that follows another follows its clock (R-PUB-03). Addresses stay, so that no link
 * dies; a case keeps its names while one of its decisions does.
 */
export function withdrawNames(records: Records, asOf: string): Records {
  const withdrawn = withdrawnDecisions(records, asOf);
  if (withdrawn.size === 0) return records;
  const stillNamed = new Set(
    records.decisions.filter(({ id }) => !withdrawn.has(id)).flatMap(({ case: affair }) => affair ?? []),
  );
  const standIns = new Map<string, Organisation>();
  const rewrite = <N extends CollectionName>(collection: N): Entry<N>[] =>
    records[collection].map((record): Entry<N> => {
      if (collection === "cases" && stillNamed.has(record.id)) return record;
      const hidden = decisionsOf(collection, record, records).flatMap((id) => withdrawn.get(id) ?? []);
      for (const one of hidden) standIns.set(one.id, toStandIn(one));
      return hidden.length === 0 ? record : forget(record, hidden);
    });
  const rewritten = {
    cases: rewrite("cases"),
    incidents: rewrite("incidents"),
    decisions: rewrite("decisions"),
    fines: rewrite("fines"),
    injunctions: rewrite("injunctions"),
    astreintes: rewrite("astreintes"),
  };
  const told = withoutQuotedNames({ ...records, ...rewritten }, withdrawn);
  return { ...told, organisations: [...told.organisations, ...standIns.values()] };
}

/** The records as they are kept, and as `withdrawNames` tells them on a day. */
export interface NamedRecords {
  readonly records: Records;
  readonly named: Records;
  /** ISO. */
  readonly asOf: string;
}

/** The known gaps under the same policy: a doubt names nobody whom its record, or the whole register, no longer names. */
export function withdrawGapNames(gaps: readonly KnownGap[], { records, named, asOf }: NamedRecords): KnownGap[] {
  const withdrawn = withdrawnDecisions(records, asOf);
  const gone = goneFrom(named, withdrawn);
  return gaps.map((gap) => {
    const [collection = "", id = ""] = gap.record.split("/");
    const record = records[collection as CollectionName].find((one) => one.id === id);
    const of = record === undefined ? [] : decisionsOf(collection as CollectionName, record, records);
    return forgotten(gap, [...gone, ...of.flatMap((one) => withdrawn.get(one) ?? [])]);
  });
}

type Withdrawn = ReadonlyMap<string, readonly Organisation[]>;

// What quotes a decision forgets it too: whom no record names any more is told nowhere, and each part of a theme, a lesson
// or an article that rests on a decision forgets whom that decision named.
function withoutQuotedNames(told: Records, withdrawn: Withdrawn): Records {
  const gone = goneFrom(told, withdrawn);
  const ofPart = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(ofPart);
    if (typeof part !== "object" || part === null) return part;
    const fields = part as Readonly<Record<string, unknown>>;
    const inner = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, ofPart(value)]));
    return forgotten(
      inner,
      decisionsIn(fields).flatMap((id) => withdrawn.get(id) ?? []),
    );
  };
  const rewrite = (collection: CollectionName): Entry<CollectionName>[] =>
    told[collection].map((record) => {
      const others = gone.filter(({ id }) => collection !== "organisations" || id !== record.id);
      return forgotten(ofPart(record) as typeof record, others);
    });
  return Object.fromEntries(collectionNames.map((name) => [name, rewrite(name)])) as unknown as Records;
}

// A part rests on one decision, on a list of them, or on the decisions of a lesson.
function decisionsIn({ decision, decisions }: Readonly<Record<string, unknown>>): string[] {
  const listed = Array.isArray(decisions) ? (decisions as readonly unknown[]) : [];
  const ids = listed.map((one) => (typeof one === "string" ? one : (one as { decision?: unknown }).decision));
  return [decision, ...ids].filter((id) => typeof id === "string");
}

// Whom no decision and no breach names any more.
function goneFrom({ decisions, incidents }: Records, withdrawn: Withdrawn): Organisation[] {
  const named = new Set(
    [...decisions, ...incidents].flatMap((one) => one.organisations.map((party) => party.organisation)),
  );
  const hidden = new Map([...withdrawn.values()].flat().map((one) => [one.id, one]));
  return [...hidden.values()].filter(({ id }) => !named.has(id));
}

/** The decisions whose names are withdrawn on the day, each with the organisations that it named. */
function withdrawnDecisions(records: Records, asOf: string): Withdrawn {
  const byId = new Map(records.decisions.map((one) => [one.id, one]));
  // Older decisions are named by younger ones only: the walk up ends.
  const isPast = (one: Decision | undefined): boolean => {
    if (one === undefined) return false;
    const day = withdrawalDay(one)?.value;
    if (day !== undefined) return day <= asOf;
    return followsAClock.has(one.kind) && (one.follows ?? []).some((id) => isPast(byId.get(id)));
  };
  return new Map(records.decisions.filter(isPast).map((one) => [one.id, namedBy(one, records.organisations)]));
}

// A sanction has its own clock, though it follows a formal notice whose name is gone (R-PUB-02, R-PUB-03).
const followsAClock: ReadonlySet<Decision["kind"]> = new Set(["closure", "liquidation", "ruling"]);

function namedBy({ organisations: parties }: Decision, organisations: readonly Organisation[]): Organisation[] {
  const ids = new Set(parties.filter(isAddressee).map((one) => one.organisation));
  return organisations.filter(({ id, isUnnamed }) => ids.has(id) && isUnnamed !== true);
}

/** The decisions whose clock a record follows. */
function decisionsOf(collection: CollectionName, record: Entry<CollectionName>, { decisions }: Records): string[] {
  switch (collection) {
    case "decisions":
      return [record.id];
    case "fines":
    case "injunctions":
    case "astreintes":
      return [(record as Entry<"fines">).decision];
    case "incidents":
      return decisions.filter(({ incidents = [] }) => incidents.includes(record.id)).map(({ id }) => id);
    case "cases":
      return decisions.filter(({ case: affair }) => affair === record.id).map(({ id }) => id);
    case "organisations":
    case "provisions":
    case "glossary":
    case "themes":
    case "vectors":
    case "lessons":
      return [];
    default:
      return collection satisfies never;
  }
}

const standInId = (id: string): string => `nom-retire-${id}`;

/** What stands in the place of a withdrawn name: the kind of body and what it does, nothing else. */
function toStandIn(organisation: Organisation): Organisation {
  const name = `${legalForms[organisation.legalForm]} dont la CNIL a retiré le nom (${sectors[organisation.sector]})`;
  const summary = "La CNIL ne nomme plus cet organisme dans la décision publiée ; le registre non plus.";
  const sources = organisation.sources.map(toUnnamedSource);
  const standIn = { ...organisation, aliases: [], prose: "", isUnnamed: true as const, sources };
  return { ...forget(standIn, [organisation]), id: standInId(organisation.id), name, summary };
}

// The CNIL withdraws the name from the text on Légifrance; another page still has it in its title and its address.
function toUnnamedSource(source: Source): Source {
  const host = URL.parse(source.url ?? "")?.hostname ?? "";
  if (/(?:^|\.)(?:legifrance\.gouv|conseil-etat)\.fr$/.test(host)) return source;
  return { ...source, title: "Document dont le titre et l’adresse nomment l’organisme", url: null };
}

function forgotten<T>(value: T, hidden: readonly Organisation[]): T {
  return hidden.length === 0 ? value : forget(value, hidden);
}

function forget<T>(record: T, hidden: readonly Organisation[]): T {
  const ids = new Set(hidden.map(({ id }) => id));
  const erase = toEraser(hidden);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string" && key === "organisation") return ids.has(value) ? standInId(value) : value;
    if (typeof value === "string") return kept.has(key) ? value : erase(value);
    if (Array.isArray(value)) return value.map((item: unknown) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(record, "") as T;
}

// Identifiers and addresses stay, so that no link dies.
const kept: ReadonlySet<string> = new Set(["id", "url", "case", "decision", "decisions", "record"]);

function toEraser(hidden: readonly Organisation[]): (text: string) => string {
  const names = hidden
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .flatMap((one) => [one, one.toUpperCase()]);
  // The longest first: « Free Mobile » goes before « Free ».
  const words = [...new Set(names)].sort((a, b) => b.length - a.length).map((one) => RegExp.escape(one));
  const named = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const linked = new RegExp(`organismes/(${hidden.map(({ id }) => RegExp.escape(id)).join("|")})/`, "g");
  return (text) =>
    text.replace(linked, (_, id: string) => `organismes/${standInId(id)}/`).replace(named, "l’organisme");
}
