import { z } from "zod";
import { idSchema, nameSchema, sentenceSchema } from "./fields.ts";
import { recordFields } from "./record.ts";

/** A term of the field and our own definition of it. */
export const termSchema = z.strictObject({
  ...recordFields,
  /** The term, lower case, with its accents. */
  term: nameSchema(2, 60),
  /** Other forms under which it stands in prose (plural, variants). */
  forms: z.array(nameSchema(2, 80)).optional(),
  /** The definition, one or two sentences a layperson understands. */
  definition: sentenceSchema,
  /** Identifiers of terms to read with it. */
  see: z.array(idSchema).optional(),
  /** Identifiers of the provisions it comes from. */
  provisions: z.array(idSchema).optional(),
});

/** A glossary record. */
export type Term = z.output<typeof termSchema>;
