import type { CollectionName, Entry } from "../../records/collections.ts";
import { collectionNames } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";

interface Reference {
  readonly field: string;
  readonly to: CollectionName;
  readonly id: string;
}

/** Every identifier leads to a record. */
export function checkReferences({ lookup, unparsed }: CheckInput): Problem[] {
  return collectionNames.flatMap((collection) =>
    lookup.records[collection].flatMap((record) =>
      referencesOf(collection, record)
        .filter(({ to, id }) => lookup.find(to, id) === undefined && !unparsed.has(`${to}/${id}`))
        .map(({ field, to, id }) =>
          complain(collection, record.id, {
            field,
            expected: `the identifier of a record in content/${to}/`,
            received: toReceived(id),
            remedy: `correct it, or add content/${to}/${id}.mdx`,
          }),
        ),
    ),
  );
}

function referencesOf(collection: CollectionName, record: Entry<CollectionName>): Reference[] {
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  const plain = fieldsOf[collection].flatMap(([field, to]) => toReferences(field, to, fields[field]));
  return [...plain, ...nestedReferences(fields)];
}

const fieldsOf: Readonly<Record<CollectionName, readonly (readonly [string, CollectionName])[]>> = {
  cases: [["related", "cases"]],
  incidents: [["case", "cases"]],
  decisions: [
    ["case", "cases"],
    ["follows", "decisions"],
    ["incidents", "incidents"],
    ["astreinte", "astreintes"],
    ["injunctions", "injunctions"],
    ["annulsAstreintes", "astreintes"],
  ],
  fines: [
    ["decision", "decisions"],
    ["organisation", "organisations"],
    ["jointWith", "organisations"],
  ],
  injunctions: [["decision", "decisions"]],
  astreintes: [["decision", "decisions"]],
  organisations: [],
  provisions: [],
  glossary: [
    ["see", "glossary"],
    ["provisions", "provisions"],
  ],
  themes: [["terms", "glossary"]],
  vectors: [["term", "glossary"]],
  lessons: [
    ["case", "cases"],
    ["decisions", "decisions"],
  ],
};

// Lists of objects that hold an identifier under a name of their own.
const nested: readonly (readonly [string, string, CollectionName])[] = [
  ["organisations", "organisation", "organisations"],
  ["provisions", "provision", "provisions"],
  ["clauses", "injunctions", "injunctions"],
  ["reforms", "fine", "fines"],
  ["turnovers", "organisation", "organisations"],
  ["prevention", "decision", "decisions"],
  ["questions", "decision", "decisions"],
];

function nestedReferences(fields: Readonly<Record<string, unknown>>): Reference[] {
  return nested.flatMap(([list, key, to]) =>
    (Array.isArray(fields[list]) ? (fields[list] as unknown[]) : []).flatMap((item, index) =>
      typeof item === "object" && item !== null
        ? toReferences(`${list}[${String(index)}].${key}`, to, (item as Record<string, unknown>)[key])
        : [],
    ),
  );
}

function toReferences(field: string, to: CollectionName, value: unknown): Reference[] {
  if (typeof value === "string") return [{ field, to, id: value }];
  if (!Array.isArray(value)) return [];
  return value
    .map((id: unknown, index) => ({ field: `${field}[${String(index)}]`, to, id }))
    .filter((one): one is Reference => typeof one.id === "string");
}
