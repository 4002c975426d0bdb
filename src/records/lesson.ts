import { z } from "zod";
import { idSchema, keyOf, nameSchema, sentenceSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";
import { themes } from "./vocabulary.ts";

/** For whom a lesson is written. */
export const levels = {
  beginner: "pour commencer",
  intermediate: "pour qui connaît les bases",
  advanced: "pour approfondir",
} as const;

/** A question to think about, its answer and where the answer is read. */
const questionSchema = z.strictObject({
  /** A full question. */
  question: textSchema(15, 240),
  /** The answer, a few sentences. */
  answer: textSchema(20, 600),
  /** Identifier of the decision that the answer rests on. */
  decision: idSchema,
  /** Point of the decision, or the part that says it; absent when it was not read point by point. */
  point: textSchema(1, 60).optional(),
});

/** A great case told for those who learn; the body gives the context, what happened, what was held, what to do differently. */
export const lessonSchema = z.strictObject({
  ...recordFields,
  /** Headline, without a full stop. */
  title: nameSchema(10, 110),
  /** What one learns from it, one or two sentences. */
  summary: sentenceSchema,
  /** Place in the path, from 1. */
  rank: z.int().min(1),
  /** For whom it is written. */
  level: keyOf(levels),
  /** Identifier of the case. */
  case: idSchema,
  /** Identifiers of the decisions to read. */
  decisions: z.array(idSchema).min(1),
  /** What it is about: the sets of the teacher's page. */
  themes: z.array(keyOf(themes)).min(1),
  /** Questions to think about, with their answers. */
  questions: z.array(questionSchema).min(2),
});

/** A lesson record. */
export type Lesson = z.output<typeof lessonSchema>;
