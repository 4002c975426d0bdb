import { z } from "zod";
import { idSchema, keyOf, nameSchema, sentenceSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { themes } from "./vocabulary.ts";

/** A term of the field and our own definition of it. */
export const termSchema = z.strictObject({
  ...recordFields,
  /** The term, lower case, with its accents. */
  term: nameSchema(2, 60),
  /** Other forms under which it stands in prose (plural, variants). */
  forms: z.array(nameSchema(2, 80)).optional(),
  /** Every form that the prose links to the page by itself, and no other: a form with a second meaning stays out. */
  linkedAs: z.array(nameSchema(2, 80)).min(1).optional(),
  /** The definition, one or two sentences a layperson understands. */
  definition: sentenceSchema,
  /** Identifiers of terms to read with it. */
  see: z.array(idSchema).optional(),
  /** Identifiers of the provisions it comes from. */
  provisions: z.array(idSchema).optional(),
  /** The themes in which it matters. */
  themes: z.array(keyOf(themes)).optional(),
});

/** A glossary record. */
export type Term = z.output<typeof termSchema>;
