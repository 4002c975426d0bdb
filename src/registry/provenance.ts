import type { CollectionName, Entry } from "../records/collections.ts";
import type { Source } from "../records/source.ts";
import type { Lookup } from "./lookup.ts";
import type { NumberedSource, Provenance } from "./views.ts";

/** A record and its key, `collection/id`. */
export interface Sourced<N extends CollectionName = CollectionName> {
  readonly key: string;
  readonly record: Entry<N>;
}

/** The provenance of a view, and the footnote numbers of any source of its records. */
export interface Footnotes {
  readonly provenance: Provenance;
  /** Numbers of the named sources of a record. */
  readonly numbersOf: (key: string, ids: readonly string[]) => readonly number[];
  /** Numbers of the best sources, two at most, that support a field of a record. */
  readonly numbersFor: (key: string, field: string) => readonly number[];
}

/** Numbers the sources of records shown on one page, the first record being the page's own. */
export function toFootnotes(lookup: Lookup, own: Sourced, others: readonly Sourced[] = []): Footnotes {
  const sourced = [own, ...others];
  const { sources, numberOf } = numberSources(sourced);
  const supporters = (key: string, field: string): Source[] =>
    byGrade(sourced.find((one) => one.key === key)?.record.sources ?? []).filter(({ supports }) =>
      supports.includes(field),
    );
  const numbersOf: Footnotes["numbersOf"] = (key, ids) =>
    [...new Set(ids.map((id) => numberOf(key, id)))].filter((one) => one > 0).sort((a, b) => a - b);
  const numbersFor: Footnotes["numbersFor"] = (key, field) => {
    const ids = supporters(key, field).map(({ id }) => id);
    return numbersOf(key, ids.slice(0, 2));
  };
  const fields = [...new Set(own.record.sources.flatMap(({ supports }) => supports))];
  return {
    numbersOf,
    numbersFor,
    provenance: {
      sources,
      notesOf: Object.fromEntries(fields.map((field) => [field, numbersFor(own.key, field)])),
      toConfirm: fields.filter((field) => supporters(own.key, field).every(({ grade }) => grade === "C")),
      gaps: lookup.gaps.filter(({ record }) => sourced.some(({ key }) => key === record)),
      updatedOn: own.record.updatedOn,
    },
  };
}

interface Numbering {
  readonly sources: readonly NumberedSource[];
  readonly numberOf: (key: string, id: string) => number;
}

// The same page cited by two records is one footnote.
function numberSources(sourced: readonly Sourced[]): Numbering {
  const sources: NumberedSource[] = [];
  const numbers = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { key, record } of sourced) {
    for (const source of byGrade(record.sources)) {
      const identity = source.url ?? `${source.publisher} ${source.title}`;
      const number = seen.get(identity) ?? sources.length + 1;
      if (!seen.has(identity)) sources.push({ ...source, number });
      seen.set(identity, number);
      numbers.set(`${key}#${source.id}`, number);
    }
  }
  return { sources, numberOf: (key, id) => numbers.get(`${key}#${id}`) ?? 0 };
}

function byGrade(sources: readonly Source[]): Source[] {
  return [...sources].sort((a, b) => a.grade.charCodeAt(0) - b.grade.charCodeAt(0));
}
