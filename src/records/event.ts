import { z } from "zod";
import { idSchema, keyOf, partialDaySchema, textSchema } from "./fields.ts";
import { eventKinds, procedureSteps } from "./vocabulary.ts";

/** A dated step of a record that no other field holds (control, hearing, arrest…). */
export const eventSchema = z.strictObject({
  /** The day, month or year of the event. */
  on: partialDaySchema,
  /** What kind of day it is. */
  kind: keyOf(eventKinds),
  /** Which step of the procedure it is, when it is one; the duration of each step is counted from these days. */
  step: keyOf(procedureSteps).optional(),
  /** What happened, present tense, one short sentence without a final full stop. */
  text: textSchema(5, 220),
  /** Identifiers of the sources of this record that say so. */
  sources: z.array(idSchema).min(1),
  /** The point of the decision that says so. */
  point: textSchema(1, 80).optional(),
});
