import type { CollectionName, Entry, Records } from "../records/collections.ts";
import { isAddressee } from "../records/party.ts";
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
    records[collection].map((record) => {
      if (collection === "cases" && stillNamed.has(record.id)) return record;
      const hidden = decisionsOf(collection, record, records).flatMap((id) => withdrawn.get(id) ?? []);
      for (const one of hidden) standIns.set(one.id, toStandIn(one));
      return hidden.length === 0 ? record : forget(record, hidden);
    }) as Entry<N>[];
  const rewritten = {
    cases: rewrite("cases"),
    incidents: rewrite("incidents"),
    decisions: rewrite("decisions"),
    fines: rewrite("fines"),
    injunctions: rewrite("injunctions"),
    astreintes: rewrite("astreintes"),
  };
  return { ...records, ...rewritten, organisations: [...records.organisations, ...standIns.values()] };
}

/** The decisions whose names are withdrawn on the day, each with the organisations that it named. */
function withdrawnDecisions(records: Records, asOf: string): ReadonlyMap<string, readonly Organisation[]> {
  const byId = new Map(records.decisions.map((one) => [one.id, one]));
  // Older decisions are named by younger ones only: the walk up ends.
  const isPast = (one: Decision | undefined): boolean => {
    if (one === undefined) return false;
    const day = withdrawalDay(one)?.value;
    return (day !== undefined && day <= asOf) || (one.follows ?? []).some((id) => isPast(byId.get(id)));
  };
  return new Map(records.decisions.filter(isPast).map((one) => [one.id, namedBy(one, records.organisations)]));
}

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

function forget<T extends Entry<CollectionName>>(record: T, hidden: readonly Organisation[]): T {
  const ids = new Set(hidden.map(({ id }) => id));
  const erase = toEraser(hidden);
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === "string" && key === "organisation") return ids.has(value) ? standInId(value) : value;
    if (typeof value === "string") return ["id", "url", "case", "decision"].includes(key) ? value : erase(value);
    if (Array.isArray(value)) return value.map((item: unknown) => walk(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]));
  };
  return walk(record, "") as T;
}

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
