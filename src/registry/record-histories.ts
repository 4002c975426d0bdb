import type { CollectionName } from "../records/collections.ts";
import { toRecordPages } from "./corrections.ts";
import { compare } from "./text-order.ts";
import type { History, Revision } from "./revisions.ts";
import type { Link, RegisterView } from "./views.ts";

/** What happened to a record on one day. */
export interface RevisionDay {
  /** ISO day. */
  readonly on: string;
  /** Changes that were marked for readers. */
  readonly told: readonly (Revision & { readonly reason: string })[];
  /** How many more commits touched it. */
  readonly others: number;
  /** The last commit of the day: the record as that day left it. */
  readonly last: string;
}

/** A record and its revisions. */
export interface RecordHistory extends Link {
  readonly id: string;
  /** `<collection>/<id>`. */
  readonly key: string;
  /** Newest first; none when the repository does not remember. */
  readonly days: readonly RevisionDay[];
}

/** The revisions of every record of a collection, in the order of names. */
export function toRecordHistories(
  register: RegisterView,
  history: Pick<History, "of">,
  collection: CollectionName,
): RecordHistory[] {
  const terms = register.glossary.map(({ id, href, record }) => ({ id, href, name: record.term }));
  const pages =
    collection === "glossary" ? terms : toRecordPages(register).filter((page) => page.collection === collection);
  return pages.map(({ id, href, name }) => {
    const key = `${collection}/${id}`;
    return { id, key, href, text: name, days: toDays(history.of(key)) };
  });
}

/** A change marked for readers, and the records that it touches. */
export interface ToldChange {
  readonly commit: string;
  /** ISO day. */
  readonly on: string;
  readonly reason: string;
  readonly records: readonly Link[];
}

/** Every change that was marked for readers, newest first; one commit is told once. */
export function toToldChanges(register: RegisterView, { of }: Pick<History, "of">): ToldChange[] {
  const told = toRecordPages(register).flatMap(({ collection, id, href, name }) =>
    of(`${collection}/${id}`).flatMap(({ commit, on, reason }) =>
      reason === null ? [] : [{ commit, on, reason, record: { href, text: name } }],
    ),
  );
  return [...Map.groupBy(told, ({ commit }) => commit).values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : [{ ...first, records: [first, ...others].map(({ record }) => record) }],
    )
    .sort((a, b) => compare(b.on, a.on));
}

function toDays(revisions: readonly Revision[]): RevisionDay[] {
  return [...Map.groupBy(revisions, ({ on }) => on)].map(([on, ofDay]) => {
    const told = ofDay.flatMap(({ reason, ...revision }) => (reason === null ? [] : [{ ...revision, reason }]));
    return { on, told, others: ofDay.length - told.length, last: ofDay[0]?.commit ?? "" };
  });
}
