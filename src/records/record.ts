import { z } from "zod";
import { daySchema, sentenceSchema } from "./fields.ts";
import { sourceSchema } from "./source.ts";

/** A correction of a published fact, shown to readers. */
const correctionSchema = z.strictObject({
  /** The day of the correction. */
  on: daySchema,
  /** What was wrong and what is right now. */
  text: sentenceSchema,
  /** Since when the wrong fact was shown; `null` when unknown. */
  wrongSince: daySchema.nullable(),
});

/** The fields that every record of facts carries. */
export const recordFields = {
  /** Where the facts were read. */
  sources: z.array(sourceSchema).min(1, { error: "at least one source" }),
  /** The day of the register's own last change of this record, never a legal date. */
  updatedOn: daySchema,
  /** Errors that the register published and mended. */
  corrections: z.array(correctionSchema).optional(),
} as const;
