import { z } from "zod";
import { addressSchema, idSchema, keyOf, partialDaySchema, textSchema } from "./fields.ts";
import { grades } from "./vocabulary.ts";

/** Where a fact was read, and which fields of the record it supports. */
export const sourceSchema = z.strictObject({
  /** Short name of the source inside the record; figures and events point to it. */
  id: idSchema,
  /** Title of the page or document, or what it is when it has no title. */
  title: textSchema(3, 200),
  /** Who published it. */
  publisher: textSchema(2, 80),
  /** Its public address; `null` when the document has none. */
  url: addressSchema.nullable(),
  /** The day it was published; `null` when unknown. */
  date: partialDaySchema.nullable(),
  /** A official, B recognised press or legal database, C anything else. */
  grade: keyOf(grades),
  /** `copy` when the text was read in a copy of the official page. */
  consulted: z.literal("copy").optional(),
  /** Names of the fields of this record that the source supports. */
  supports: z.array(z.string()).min(1),
  /** For a decision read point by point: the points behind a field, such as `amount: "135 à 138"`. */
  points: z.record(z.string(), textSchema(1, 120)).optional(),
});

/** A source of a record. */
export type Source = z.output<typeof sourceSchema>;
