import type { CollectionName, Entry, Records } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** One fact, one record: no number, title, text, fine, order, name, article or event stands twice. */
export function checkDuplicates({ lookup: { records } }: CheckInput): Problem[] {
  return [
    ...repeated(records, "decisions", { number: (one) => one.number }),
    ...repeated(records, "fines", { organisation: (one) => `${one.decision} + ${one.organisation}` }),
    // Several astreintes of one decision are told apart by their subjects.
    ...repeated(records, "astreintes", { subject: (one) => `${one.decision} + ${one.subject ?? "no subject"}` }),
    ...repeated(records, "organisations", { name: (one) => one.name }),
    ...repeated(records, "provisions", { article: (one) => `${one.text} ${one.article}` }),
    ...repeated(records, "glossary", { term: (one) => one.term }),
    ...repeated(records, "cases", { title: (one) => one.title }),
    ...repeated(records, "incidents", { title: (one) => one.title }),
    ...repeated(records, "decisions", {
      title: (one) => one.title,
      "addresses.legifrance": (one) => one.addresses.legifrance ?? null,
    }),
    ...repeated(records, "injunctions", { order: (one) => `${one.decision} + ${one.order}` }),
    ...repeatedForms(records.glossary),
    ...repeated(records, "vectors", { vector: (one) => one.vector }),
    ...repeated(records, "lessons", { rank: (one) => String(one.rank) }),
    ...repeatedEvents("decisions", records.decisions),
    ...repeatedEvents("incidents", records.incidents),
  ];
}

/** By field, what must be said once in its collection; `null` says nothing. */
type Keys<N extends CollectionName> = Readonly<Record<string, (entry: Entry<N>) => string | null>>;

function repeated<N extends CollectionName>(records: Records, collection: N, keys: Keys<N>): Problem[] {
  return Object.entries(keys).flatMap(([field, keyOf]) => {
    const first = new Map<string, string>();
    return records[collection].flatMap((entry) => {
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
  });
}

// A form leads to one term only: else nobody knows where a link goes.
function repeatedForms(terms: readonly Entry<"glossary">[]): Problem[] {
  const holders = new Map<string, string>();
  return terms.flatMap(({ id, linkedAs = [] }) =>
    linkedAs.flatMap((form, index) => {
      const holder = holders.get(form.toLowerCase());
      holders.set(form.toLowerCase(), holder ?? id);
      if (holder === undefined) return [];
      const field = `linkedAs[${String(index)}]`;
      const remedy = `content/glossary/${holder}.mdx already links it: a form leads to one term`;
      return [complain("glossary", id, { field, expected: "a form of its own", received: toReceived(form), remedy })];
    }),
  );
}

function repeatedEvents<N extends "decisions" | "incidents">(collection: N, entries: readonly Entry<N>[]): Problem[] {
  return entries.flatMap(({ id, events = [] }) => {
    const lines = events.map(({ on, kind, text }) => `${on} ${kind} ${text}`);
    return lines.flatMap((line, index) => {
      const first = lines.indexOf(line);
      if (first === index) return [];
      const field = `events[${String(index)}]`;
      const remedy = `events[${String(first)}] already says it: keep one, with the sources of both`;
      return [complain(collection, id, { field, expected: "an event of its own", received: toReceived(line), remedy })];
    });
  });
}
