import { z } from "zod";
import { daySchema, idSchema } from "../../../records/fields.ts";

const ids = z.array(idSchema);
const count = z.int().min(0);
const share = z.number().min(0).nullable();
const day = daySchema.nullable();

const disposition = {
  /** Where it stands, in French. */
  disposition: z.string(),
  /** The same as one word of code. */
  dispositionTone: z.enum(["pending", "settled", "decided", "void", "unknown", "neutral"]),
  /** One more sentence, when the word is not enough. */
  dispositionDetail: z.string().optional(),
} as const;

const astreinte = z.strictObject({
  title: z.string(),
  ...disposition,
  decidedOn: daySchema,
  notifiedOn: day,
  organisations: ids,
  status: z.enum([
    "annulled",
    "closed",
    "liquidated",
    "partly-liquidated",
    "met-in-time",
    "met-late",
    "running-delay",
    "overdue",
    "undetermined",
  ]),
  deadlineKind: z.enum(["exact", "at-the-earliest", "window", "unknown"]),
  deadlineFrom: day,
  deadlineTo: day,
  daysLate: count.nullable(),
  daysAtLeast: count,
  daysAtMost: count.nullable(),
  /** The three amounts are never merged: theoretical, liquidated, remainder. */
  theoretical: count.nullable(),
  upperBound: count.nullable(),
  liquidated: count,
  remainder: count.nullable(),
  liquidations: ids,
  closures: ids,
  because: z.array(z.strictObject({ rule: z.string(), text: z.string() })),
  missing: z.array(z.string()),
});

/** The shape of `computed` in each collection; what each field means is in the dictionary. */
export const computedSchemas = {
  cases: z.strictObject({
    ...disposition,
    decisions: ids,
    incidents: ids,
    fines: ids,
    injunctions: ids,
    astreintes: ids,
    organisations: ids,
  }),
  incidents: z.strictObject({
    ...disposition,
    decisions: ids,
    noticeTiming: z.enum(["in-time", "late", "undetermined"]).nullable(),
    noticeDays: z.int().nullable(),
  }),
  decisions: z.strictObject({
    label: z.string(),
    ...disposition,
    addressees: ids,
    fines: ids,
    injunctions: ids,
    astreintes: ids,
    followedBy: ids,
    appeal: z.string().optional(),
    appealLastDay: day.optional(),
    appealIsOpen: z.boolean().nullable().optional(),
    anonymousFrom: day.optional(),
    breachToDecision: z.int().nullable(),
    decisionToPublication: z.int().nullable(),
  }),
  fines: z.strictObject({
    ...disposition,
    decidedOn: daySchema,
    inForce: count,
    rulings: ids,
    ceiling: count.nullable(),
    ceilingMeaning: z.string(),
    shareOfCeiling: share,
    shareOfTurnover: share,
  }),
  injunctions: z.strictObject({
    ...disposition,
    decidedOn: daySchema,
    organisations: ids,
    astreinte: idSchema.optional(),
    closure: idSchema.optional(),
    deadline: day,
    earliestDeadline: day,
  }),
  astreintes: astreinte,
  organisations: z.strictObject({
    decisions: ids,
    incidents: ids,
    cases: ids,
    finesPronounced: count,
    finesInForce: count,
  }),
  provisions: z.strictObject({ label: z.string(), decisions: ids }),
  glossary: z.strictObject({}),
  themes: z.strictObject({ title: z.string(), decisions: ids }),
  vectors: z.strictObject({ incidents: ids }),
  lessons: z.strictObject({}),
} as const;

/** The computed values of a record of a collection. */
export type Computed<N extends keyof typeof computedSchemas> = z.output<(typeof computedSchemas)[N]>;
