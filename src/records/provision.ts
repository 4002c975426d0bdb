import { z } from "zod";
import { addressSchema, daySchema, fact, idSchema, keyOf, nameSchema, sentenceSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { texts } from "./vocabulary.ts";

/** An article of a text that decisions apply. */
export const provisionSchema = z.strictObject({
  ...recordFields,
  /** The text. */
  text: fact(keyOf(texts)),
  /** The article as it is cited: `32`, `82`, `L34-5`. */
  article: fact(z.string().regex(/^[A-Z]?\d+(-\d+)*$/, { error: "an article number such as 32 or L34-5" })),
  /** What the article is about, a few words. */
  title: nameSchema(3, 90),
  /** What it asks for, in our own plain words. */
  summary: sentenceSchema,
  /** The official text. */
  address: fact(addressSchema),
  /** The official text as it stood on a day, for an article since moved or rewritten. */
  versions: z
    .array(
      z.strictObject({
        /** The day, ISO. */
        on: daySchema,
        /** The official text of that day. */
        address: addressSchema,
      }),
    )
    .min(1)
    .optional(),
  /** What to remember of the decisions that apply it, the most telling first. */
  leading: z
    .array(
      z.strictObject({
        /** Identifier of a decision that applies the article. */
        decision: idSchema,
        /** What it holds, in our own words, one sentence. */
        holding: textSchema(10, 220),
        /** The points that say it; absent when the text was not read point by point. */
        point: textSchema(1, 80).optional(),
      }),
    )
    .min(1)
    .optional(),
});

/** A provision record. */
export type Provision = z.output<typeof provisionSchema>;
