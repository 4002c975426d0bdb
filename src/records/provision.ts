import { z } from "zod";
import { addressSchema, fact, keyOf, nameSchema, sentenceSchema } from "./fields.ts";
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
});

/** A provision record. */
export type Provision = z.output<typeof provisionSchema>;
