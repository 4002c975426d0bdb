import { z } from "zod";
import { schemas, type CollectionName } from "../records/collections.ts";
import { decisionSchema, type Decision } from "../records/decision.ts";

/** The fields of a kind of record, by name, in the order of the model. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of a record; those of a decision depend on its kind. */
export function shapeOf(collection: CollectionName, kind?: Decision["kind"]): Shape {
  if (collection !== "decisions") return schemas[collection].shape;
  return decisionSchema.options.find((one) => one.shape.kind.value === kind)?.shape ?? {};
}

/** Whether the model does without the field. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** The words of the closed list that a field takes, alone or in a list; none for any other field. */
export function choicesOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  if (schema instanceof z.ZodLiteral) return [...schema.values].map(String);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return choicesOf(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? choicesOf(schema.element as z.ZodType) : [];
}
