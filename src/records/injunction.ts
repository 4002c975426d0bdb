import { z } from "zod";
import { daySchema, delaySchema, fact, idSchema, textSchema } from "./fields.ts";
import { recordFields } from "./record.ts";

/** An order to comply (injonction), LIL article 20. */
export const injunctionSchema = z.strictObject({
  ...recordFields,
  /** The decision that orders it. */
  decision: idSchema,
  /** What must be done, in our own words, one sentence. */
  order: fact(textSchema(10, 500)),
  /** Time to comply from notification; `null` when the register does not know it; absent when a fixed day is set or when the order sets none. */
  delay: fact(delaySchema.nullable()).optional(),
  /** Why the delay is unknown: hidden in the public text, or not found. */
  delayUnknownBecause: z.enum(["redacted", "not-found"]).optional(),
  /** The day set by the decision itself. */
  fixedDeadline: fact(daySchema).optional(),
  /** The day of compliance when a source establishes it; `null` when unknown; absent when nothing says it was done. */
  completedOn: fact(daySchema.nullable()).optional(),
  /** Later decisions that moved the deadline. */
  amendments: fact(
    z.array(
      z.strictObject({
        /** The day of the decision that moves the deadline. */
        decidedOn: daySchema,
        /** The new last day. */
        newDeadline: daySchema,
      }),
    ),
  ).optional(),
});

/** An injunction record. */
export type Injunction = z.output<typeof injunctionSchema>;
