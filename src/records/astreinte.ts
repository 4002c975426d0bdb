import { z } from "zod";
import { daySchema, delaySchema, eurosSchema, fact, idSchema } from "./fields.ts";
import { recordFields } from "./record.ts";

/** One part of an astreinte: the injunctions it covers and its own delay (R-AST-12). */
const clauseSchema = z.strictObject({
  /** The injunctions that this clause covers. */
  injunctions: z.array(idSchema).min(1),
  /** Delay from notification; `null` when unknown; absent when a fixed day is set. */
  delay: delaySchema.nullable().optional(),
  /** The last day in time, when the decision sets it. */
  fixedDeadline: daySchema.optional(),
});

/** A daily penalty (astreinte): one rate over one or several clauses, LIL article 20. */
export const astreinteSchema = z.strictObject({
  ...recordFields,
  /** The decision that attaches it to its injunctions. */
  decision: idSchema,
  /** What it presses for, two or three words that tell it from the decision's other astreintes, such as « habilitations ». */
  subject: z.string().min(3).max(40).optional(),
  /** Euros per day of delay, never multiplied by the number of clauses (R-AST-12). */
  ratePerDay: fact(eurosSchema),
  /** Its clauses, each with its own delay. */
  clauses: fact(z.array(clauseSchema).min(1)),
  /** Periods during which a judge suspended it, both ends included. */
  suspensions: fact(
    z.array(
      z.strictObject({
        /** First suspended day. */
        from: daySchema,
        /** Last suspended day. */
        to: daySchema,
      }),
    ),
  ).optional(),
});

/** An astreinte record. */
export type Astreinte = z.output<typeof astreinteSchema>;
