import { z } from "zod";
import { fact, idSchema, keyOf, nameSchema, sentenceSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { vectors } from "./vocabulary.ts";

/** What a decision holds about preventing it, in our own words. */
const preventionSchema = z.strictObject({
  /** What was expected, as something that one can do. */
  measure: sentenceSchema,
  /** Identifier of the decision that holds it. */
  decision: idSchema,
  /** Point of the decision; absent when it was not read point by point. */
  point: textSchema(1, 60).optional(),
});

/** A way in which data leave: how it works and what the CNIL held about preventing it; the body explains it. */
export const vectorSchema = z.strictObject({
  ...recordFields,
  /** The way in which the incidents are coded. */
  vector: keyOf(vectors),
  /** Headline, without a full stop. */
  title: nameSchema(5, 90),
  /** How it works, one or two sentences. */
  summary: sentenceSchema,
  /** What decisions held about preventing it. */
  prevention: fact(z.array(preventionSchema).min(1)),
  /** Identifier of the term of the glossary that names it. */
  term: idSchema.optional(),
});

/** A vector record. */
export type Vector = z.output<typeof vectorSchema>;
