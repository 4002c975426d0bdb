import { z } from "zod";
import { idSchema, keyOf, nameSchema, sentenceSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { themes } from "./vocabulary.ts";

/** An affair: all records linked together under one lasting address; the body is the case study. */
export const caseSchema = z.strictObject({
  ...recordFields,
  /** Headline of the dossier, without a full stop. */
  title: nameSchema(10, 110),
  /** Short name for links and lists, such as « France Travail 2024 ». */
  shortTitle: nameSchema(3, 50),
  /** Standfirst: what happened and what was decided, two sentences at most. */
  summary: sentenceSchema,
  /** What the affair is about. */
  themes: z.array(keyOf(themes)).min(1),
  /** What nobody outside knows yet, each a full question. */
  openQuestions: z.array(textSchema(10, 200)).optional(),
  /** Identifiers of other cases worth reading with this one. */
  related: z.array(idSchema).optional(),
});

/** A case record. */
export type Case = z.output<typeof caseSchema>;
