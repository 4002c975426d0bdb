import { z } from "zod";
import { idSchema, sentenceSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";

/** A subject of the vocabulary and what the CNIL asks for on it, as a list to tick. The file is named after its key. */
export const themeSchema = z.strictObject({
  ...recordFields,
  /** What the subject covers, one sentence. */
  summary: sentenceSchema,
  /** Identifiers of glossary terms to read with it. */
  terms: z.array(idSchema).optional(),
  /** What to do, each line said by decisions on the subject. */
  checklist: z
    .array(
      z.strictObject({
        /** What to do, in our own words, beginning with a verb. */
        ask: textSchema(10, 220),
        /** The decisions that said it. */
        decisions: z
          .array(
            z.strictObject({
              /** Identifier of a decision on the subject. */
              decision: idSchema,
              /** The points that say it, such as `66 à 75`; absent when the text was not read point by point. */
              point: textSchema(1, 80).optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** A theme record. */
export type Theme = z.output<typeof themeSchema>;
