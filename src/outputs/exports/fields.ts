import { z } from "zod";
import { decisionSchema } from "../../records/decision.ts";
import { addressSchema, idSchema } from "../../records/fields.ts";
import { schemas, type CollectionName } from "../../records/collections.ts";
import { computedSchemas } from "./computed/schemas.ts";

/** A JSON Schema, as far as the files read it. */
export interface JsonSchema {
  type?: string | string[];
  format?: string;
  description?: string;
  fact?: boolean;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  [keyword: string]: unknown;
}

/** Where a field comes from: the keeping of the record, a source, the words and choices of the register, its computation. */
export type Origin = "record" | "fact" | "editorial" | "computed";

/** The fields by which a record is kept: its name, its sources, its own history. */
export const keptFields: RegExp = /^(id|url|sources|updatedOn|corrections)\b/;

/** One field of a collection. */
export interface Field {
  /** `decidedOn`, `clauses[].delay`, `computed.remainder`. */
  readonly path: string;
  readonly origin: Origin;
  /** Its first schema, when kinds of record write it differently. */
  readonly schema: JsonSchema;
}

/** The schema of one exported record: `id`, `url`, its own fields, then what is computed. */
export function recordSchema(collection: CollectionName): z.ZodType {
  const frame = { id: idSchema, url: addressSchema };
  const computed = computedSchemas[collection];
  const framed = (shape: z.ZodRawShape): z.ZodType => z.strictObject({ ...frame, ...shape, computed });
  if (collection !== "decisions") return framed(schemas[collection].shape);
  return z.union(decisionSchema.options.map((option) => framed(option.shape)));
}

/** The same as JSON Schema, draft 2020-12. */
export function toRecordSchema(collection: CollectionName): JsonSchema {
  return z.toJSONSchema(recordSchema(collection)) as JsonSchema;
}

// Every record of every file asks for the fields of its collection, which only a change of the code can change.
const listed = new Map<CollectionName, readonly Field[]>();

/** Every field of a collection, nested ones after the one that holds them. */
export function fieldsOf(collection: CollectionName): readonly Field[] {
  const fields = listed.get(collection) ?? listFields(collection);
  listed.set(collection, fields);
  return fields;
}

function listFields(collection: CollectionName): readonly Field[] {
  const fields = new Map<string, Field>();
  walk(toRecordSchema(collection), "", (path, schema) => {
    if (!fields.has(path)) fields.set(path, { path, origin: originOf(path, schema, fields), schema });
  });
  return [...fields.values()];
}

/** The names of the fields that stand directly in a record, in the order of its schema. */
export function topFieldsOf(collection: CollectionName): string[] {
  const names = fieldsOf(collection).map(({ path }) => path);
  const own = names.filter((path) => !/[.[]/.test(path) && path !== "computed");
  return [...own, "computed"];
}

/** What a column holds, in the words of Frictionless. */
export type ColumnKind = "integer" | "number" | "boolean" | "array" | "object" | "date" | "string";

/** What each field of a collection holds when it is a column, by path. */
export function columnKindsOf(collection: CollectionName): ReadonlyMap<string, ColumnKind> {
  return new Map(fieldsOf(collection).map(({ path, schema }) => [path, toColumnKind(schema)]));
}

// A day that may be known to the month only is text: it is not a date for a tool.
function toColumnKind(schema: JsonSchema): ColumnKind {
  const options = toOptions(schema).filter(({ type }) => type !== "null");
  const types = new Set(options.flatMap(({ type }) => type ?? []));
  const first = (["integer", "number", "boolean", "array", "object"] as const).find((kind) => types.has(kind));
  return first ?? (options.every(({ format }) => format === "date") ? "date" : "string");
}

function toOptions(schema: JsonSchema): JsonSchema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return inner.length === 0 ? [schema] : inner.flatMap(toOptions);
}

/** Calls `visit` with the path of every field of a schema. */
export function walk(schema: JsonSchema, path: string, visit: (path: string, schema: JsonSchema) => void): void {
  for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) walk(option, path, visit);
  if (schema.items !== undefined) walk(schema.items, `${path}[]`, visit);
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const inner = path === "" ? name : `${path}.${name}`;
    visit(inner, field);
    walk(field, inner, visit);
  }
}

function originOf(path: string, schema: JsonSchema, known: ReadonlyMap<string, Field>): Origin {
  if (path.startsWith("computed")) return "computed";
  if (keptFields.test(path)) return "record";
  const holder = known.get(path.replace(/(\[\])?\.[^.]+$/, ""));
  if (holder !== undefined) return holder.origin;
  // What names its own sources is read in them, such as the steps of a procedure.
  const isSourced = schema.fact === true || schema.items?.properties?.["sources"] !== undefined;
  return isSourced ? "fact" : "editorial";
}
