import type { CollectionName, Entry } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** One fact, one record: no number, title, text, fine, order, name, article or event stands twice. */
export function checkDuplicates({ lookup: { records } }: CheckInput): Problem[] {
  return [
    ...repeated({ collection: "decisions", entries: records.decisions, field: "number", keyOf: (one) => one.number }),
    ...repeated({
      collection: "fines",
      entries: records.fines,
      field: "organisation",
      keyOf: (one) => `${one.decision} + ${one.organisation}`,
    }),
    // Several astreintes of one decision are told apart by their subjects.
    ...repeated({
      collection: "astreintes",
      entries: records.astreintes,
      field: "subject",
      keyOf: (one) => `${one.decision} + ${one.subject ?? "no subject"}`,
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
    ...(["cases", "incidents", "decisions"] as const).flatMap((collection) =>
      repeated({ collection, entries: records[collection], field: "title", keyOf: (one) => one.title }),
    ),
    ...repeated({
      collection: "decisions",
      entries: records.decisions,
      field: "addresses.legifrance",
      keyOf: (one) => one.addresses.legifrance ?? null,
    }),
    ...repeated({
      collection: "injunctions",
      entries: records.injunctions,
      field: "order",
      keyOf: (one) => `${one.decision} + ${one.order}`,
    }),
    ...repeatedForms(records.glossary),
    ...repeated({ collection: "vectors", entries: records.vectors, field: "vector", keyOf: (one) => one.vector }),
    ...repeated({
      collection: "lessons",
      entries: records.lessons,
      field: "rank",
      keyOf: (one) => String(one.rank),
    }),
    ...repeatedEvents("decisions", records.decisions),
    ...repeatedEvents("incidents", records.incidents),
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
