import { z } from "zod";
import { schemas, type CollectionName } from "./collections.ts";
import { decisionSchema } from "./decision.ts";
import { toReceived, type Problem } from "./problem.ts";
import type { Source } from "./source.ts";

type Fields = Readonly<Record<string, unknown>>;

interface Supported {
  readonly file: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly record: Fields;
  readonly sources: readonly Source[];
}

/** Every fact of a record must be supported by one of its sources, and every pointer must lead to a source. */
export function checkSupport(file: string, collection: CollectionName, record: Fields): Problem[] {
  const shape = shapeOf(collection, record);
  const sources = record["sources"] as readonly Source[];
  return [
    ...unsupported({ file, shape, record, sources }),
    ...unknownFields(file, shape, sources),
    ...pointsElsewhere(file, sources),
    ...repeatedSources(file, sources),
    ...lostPointers(file, record, sources),
  ];
}

/** Names of the fields that a record of this kind may have. */
export function fieldsOf(collection: CollectionName, record: object): string[] {
  return Object.keys(shapeOf(collection, record as Fields));
}

function shapeOf(collection: CollectionName, record: Fields): Readonly<Record<string, z.ZodType>> {
  if (collection !== "decisions") return schemas[collection].shape;
  const option = decisionSchema.options.find((one) => one.shape.kind.value === record["kind"]);
  return option?.shape ?? {};
}

function isFact(schema: z.ZodType | undefined): boolean {
  if (schema === undefined) return false;
  if (schema.meta()?.["fact"] === true) return true;
  return schema instanceof z.ZodOptional && isFact(schema.unwrap() as z.ZodType);
}

/** Whether a field says a fact: neither absent, nor unknown, nor an empty list. */
export function saysSomething(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);
}

function unsupported({ file, shape, record, sources }: Supported): Problem[] {
  const supported = new Set(sources.flatMap((source) => source.supports));
  return Object.keys(shape)
    .filter((field) => isFact(shape[field]) && saysSomething(record[field]) && !supported.has(field))
    .map((field) => ({
      file,
      field,
      expected: "a fact that a source supports",
      received: toReceived(record[field]),
      remedy: `add ${field} to the supports of the source where it was read${orNull(shape[field])} (see /contribuer/#sources)`,
    }));
}

function orNull(schema: z.ZodType | undefined): string {
  return schema?.safeParse(null).success === true ? ", or write null" : "";
}

function unknownFields(
  file: string,
  shape: Readonly<Record<string, z.ZodType>>,
  sources: readonly Source[],
): Problem[] {
  return sources.flatMap((source, index) =>
    [
      ...source.supports.map((field) => ["supports", field]),
      ...Object.keys(source.points ?? {}).map((field) => ["points", field]),
    ]
      .filter(([, field = ""]) => !Object.hasOwn(shape, field))
      .map(([list = "", field]) => ({
        file,
        field: `sources[${String(index)}].${list}`,
        expected: "names of fields of this record",
        received: toReceived(field),
        remedy: "write the field as the model names it (see /contribuer/#sources)",
      })),
  );
}

function pointsElsewhere(file: string, sources: readonly Source[]): Problem[] {
  return sources.flatMap(({ supports, points = {} }, index) =>
    Object.keys(points)
      .filter((field) => !supports.includes(field))
      .map((field) => ({
        file,
        field: `sources[${String(index)}].points`,
        expected: `fields that the source supports (${supports.join(", ")})`,
        received: toReceived(field),
        remedy: `add ${field} to its supports, or remove its points`,
      })),
  );
}

function repeatedSources(file: string, sources: readonly Source[]): Problem[] {
  const seen = new Set<string>();
  return sources.flatMap((source, index) => {
    const isRepeated = seen.has(source.id);
    seen.add(source.id);
    if (!isRepeated) return [];
    const remedy = "give each source its own id";
    const field = `sources[${String(index)}].id`;
    return [{ file, field, expected: "an identifier of its own", received: toReceived(source.id), remedy }];
  });
}

function lostPointers(file: string, record: Fields, sources: readonly Source[]): Problem[] {
  const known = new Set(sources.map((source) => source.id));
  return (["events", "figures", "dataNotExposed"] as const).flatMap((field) =>
    ((record[field] ?? []) as readonly { sources: readonly string[] }[]).flatMap((item, index) =>
      item.sources
        .filter((id) => !known.has(id))
        .map((id) => ({
          file,
          field: `${field}[${String(index)}].sources`,
          expected: `a source of this record (${[...known].join(", ")})`,
          received: toReceived(id),
          remedy: "name a source of this record, or add it to sources",
        })),
    ),
  );
}
