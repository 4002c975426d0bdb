import { type CollectionName, collectionNames } from "../records/collections.ts";
import type { KnownGap } from "../records/gap.ts";
import { compare } from "./text-order.ts";
import type { Link, RegisterView } from "./views.ts";

/** What the register does not know of one record. */
export interface RecordGaps {
  readonly link: Link;
  /** What tells the record from its neighbours: its number, its day; empty when the name is enough. */
  readonly note: string;
  readonly gaps: readonly KnownGap[];
}

/** The same for all records of one collection, the most doubtful first. */
export interface GapGroup {
  readonly collection: CollectionName;
  /** Doubts in all. */
  readonly count: number;
  readonly records: readonly RecordGaps[];
}

type Named = Omit<RecordGaps, "gaps">;
type NamesOf = (register: RegisterView) => readonly (readonly [id: string, name: Named])[];

const names: Readonly<Record<CollectionName, NamesOf>> = {
  cases: ({ cases }) => cases.map(({ id, href, record }) => [id, named(href, record.shortTitle)]),
  incidents: ({ incidents }) => incidents.map(({ id, href, record }) => [id, named(href, record.title)]),
  decisions: ({ decisions }) => decisions.map(({ id, href, record, label }) => [id, named(href, record.title, label)]),
  fines: ({ fines }) => fines.map((one) => [one.id, named(one.href, one.organisation.text, one.decision.text)]),
  injunctions: ({ injunctions }) =>
    injunctions.map((one) => [one.id, named(one.href, one.record.order, one.decision.text)]),
  astreintes: ({ astreintes }) => astreintes.map(({ id, href, title }) => [id, named(href, title)]),
  organisations: ({ organisations }) => organisations.map(({ id, href, record }) => [id, named(href, record.name)]),
  provisions: ({ provisions }) => provisions.map(({ id, href, label }) => [id, named(href, label)]),
  glossary: ({ glossary }) => glossary.map(({ id, href, record }) => [id, named(href, record.term)]),
  themes: ({ themes }) => themes.map(({ id, href, title }) => [id, named(href, title)]),
  vectors: ({ vectors }) => vectors.map(({ id, href, record }) => [id, named(href, record.title)]),
  lessons: ({ lessons }) => lessons.map(({ id, href, record }) => [id, named(href, record.title)]),
};

/** The known gaps of every record that is known on the as-of day, by collection and by record, none left out. */
export function toGapGroups(register: RegisterView): GapGroup[] {
  const byRecord = Map.groupBy(register.gaps, ({ record }) => record);
  return collectionNames.flatMap((collection) => {
    const records = names[collection](register).flatMap(([id, name]) => {
      const gaps = byRecord.get(`${collection}/${id}`) ?? [];
      return gaps.length === 0 ? [] : [{ ...name, gaps }];
    });
    const count = records.reduce((total, { gaps }) => total + gaps.length, 0);
    return records.length === 0 ? [] : [{ collection, count, records: records.sort(mostFirst) }];
  });
}

function named(href: string, text: string, note = ""): Named {
  return { link: { href, text }, note };
}

function mostFirst(one: RecordGaps, other: RecordGaps): number {
  return other.gaps.length - one.gaps.length || compare(one.link.href, other.link.href);
}
