import type { CollectionName, Entry } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** One fact, one record: no number, no fine of one organisation, no name and no article stands twice. */
export function checkDuplicates({ lookup: { records } }: CheckInput): Problem[] {
  return [
    ...repeated({ collection: "decisions", entries: records.decisions, field: "number", keyOf: (one) => one.number }),
    ...repeated({
      collection: "fines",
      entries: records.fines,
      field: "organisation",
      keyOf: (one) => `${one.decision} + ${one.organisation}`,
    }),
    ...repeated({
      collection: "organisations",
      entries: records.organisations,
      field: "name",
      keyOf: (one) => one.name,
    }),
    ...repeated({
      collection: "provisions",
      entries: records.provisions,
      field: "article",
      keyOf: (one) => `${one.text} ${one.article}`,
    }),
    ...repeated({ collection: "glossary", entries: records.glossary, field: "term", keyOf: (one) => one.term }),
  ];
}

interface Uniqueness<N extends CollectionName> {
  readonly collection: N;
  readonly entries: readonly Entry<N>[];
  readonly field: string;
  readonly keyOf: (entry: Entry<N>) => string | null;
}

function repeated<N extends CollectionName>({ collection, entries, field, keyOf }: Uniqueness<N>): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap((entry) => {
    const key = keyOf(entry);
    if (key === null) return [];
    const holder = first.get(key);
    first.set(key, holder ?? entry.id);
    if (holder === undefined) return [];
    const remedy = `content/${collection}/${holder}.mdx already says it: keep one of the two`;
    return [
      complain(collection, entry.id, { field, expected: "a value of its own", received: toReceived(key), remedy }),
    ];
  });
}
