import { z } from "zod";
import { eventSchema } from "./event.ts";
import {
  addressOn,
  daySchema,
  delaySchema,
  eurosSchema,
  fact,
  idSchema,
  keyOf,
  nameSchema,
  partialDaySchema,
  sentenceSchema,
  textSchema,
} from "./fields.ts";
import { factorsSchema } from "./factors.ts";
import { partySchema } from "./party.ts";
import { recordFields } from "./record.ts";
import { closureFindings, decisionKinds, procedures, provisionOutcomes, rulingOutcomes, themes } from "./vocabulary.ts";

/** What a decision says of one provision. */
const provisionApplicationSchema = z.strictObject({
  /** Identifier of the provision. */
  provision: idSchema,
  /** Paragraph inside the article, such as `1-e`. */
  paragraph: textSchema(1, 30).optional(),
  /** Held, not held, confirmed… */
  outcome: keyOf(provisionOutcomes),
  /** What was found, in our own words, one sentence. */
  finding: sentenceSchema,
  /** The points of the decision, such as `66 à 75`. */
  point: textSchema(1, 80).optional(),
});

const common = {
  ...recordFields,
  /** Official number; `null` when unknown. */
  number: fact(nameSchema(3, 30).nullable()),
  /** Headline, without a full stop. */
  title: nameSchema(10, 130),
  /** Who, what, how much: one sentence. */
  summary: sentenceSchema,
  /** The same for someone who knows no law: one to three short sentences, without a term of art. */
  inBrief: z.array(textSchema(10, 150)).min(1).max(3).optional(),
  /** Day of the decision. */
  decidedOn: fact(daySchema),
  /** Day of notification to the addressee; `null` when not public, never guessed (R-AST-06). */
  notifiedOn: fact(daySchema.nullable()).optional(),
  /** Bounds of the notification when two sources frame it. */
  notifiedBetween: fact(
    z.strictObject({
      /** Earliest possible day. */
      earliest: daySchema,
      /** Latest possible day. */
      latest: daySchema,
    }),
  ).optional(),
  /** Day of publication; `null` when unknown; absent when the decision is not public. */
  publishedOn: fact(daySchema.nullable()).optional(),
  /** How long the CNIL itself names the addressee after publication; `null` when unknown (R-PUB-02). */
  anonymousAfter: fact(delaySchema.nullable()).optional(),
  /** First day without the name, when the decision prints it instead of a duration. */
  anonymousFrom: fact(daySchema).optional(),
  /** The addressees and third parties. */
  organisations: fact(z.array(partySchema).min(1)),
  /** The provisions applied, with what was found. */
  provisions: fact(z.array(provisionApplicationSchema)),
  /** What the decision is about. */
  themes: z.array(keyOf(themes)).min(1),
  /** The affair it belongs to. */
  case: idSchema.optional(),
  /** Older decisions that this one follows, liquidates, closes or reviews. */
  follows: z.array(idSchema).optional(),
  /** Incidents that led to it. */
  incidents: z.array(idSchema).optional(),
  /** Where the decision can be read. */
  addresses: z.strictObject({
    /** On Légifrance. */
    legifrance: addressOn("legifrance.gouv.fr").optional(),
    /** The CNIL's own notice. */
    cnil: addressOn("cnil.fr").optional(),
    /** The court's own page. */
    court: addressOn("conseil-etat.fr", "legifrance.gouv.fr").optional(),
  }),
  /** Other dated steps of the procedure. */
  events: z.array(eventSchema).optional(),
} as const;

/** A turnover on which a percentage ceiling may rest (R-CAP-08). */
const turnoverSchema = z.strictObject({
  /** The fined organisation to which it matters. */
  organisation: idSchema,
  /** Whole euros. */
  amount: eurosSchema,
  /** True when the source says « more than »: then no share and no percentage is computed. */
  atLeast: z.boolean().optional(),
  /** Financial year. */
  year: z.int().min(2000).max(2100),
  /** Whose turnover it is. */
  entity: textSchema(2, 120),
  /** Of the company alone or of its group. */
  level: z.enum(["company", "group"]),
});

/** A sanction: a call to order, a fine, an injunction, or several. */
const sanctionSchema = z.strictObject({
  ...common,
  /** A sanction of the restricted committee or of its chair. */
  kind: z.literal("sanction"),
  /** Ordinary or simplified; the latter is never public (R-SIM-01). */
  procedure: fact(keyOf(procedures)),
  /** A call to order (rappel à l'ordre) was pronounced. */
  reprimand: fact(z.boolean()).optional(),
  /** How many people the decision says were concerned. */
  personsAffected: fact(
    z
      .array(
        z.strictObject({
          /** The count. */
          count: z.int().min(0),
          /** What is counted, in French. */
          unit: textSchema(3, 80),
          /** Whether the decision gives it as an order of magnitude. */
          approximate: z.boolean(),
        }),
      )
      .min(1),
  ).optional(),
  /** Turnovers read in the decision or sourced elsewhere, one at most for each organisation. */
  turnovers: fact(z.array(turnoverSchema).min(1)).optional(),
  /** Ceiling of the fine that the decision itself states, whole euros. */
  statedCeiling: fact(eurosSchema).optional(),
  /** What made the fine heavier or lighter, only where the decision says it; an empty list says that it retains nothing. */
  factors: fact(factorsSchema).optional(),
  /** What the addressee did or said about an appeal. */
  appeal: fact(
    z.strictObject({
      /** Announced, lodged, or waived by the addressee's own words. */
      status: z.enum(["announced", "lodged", "waived"]),
      /** When; `null` when unknown. */
      on: partialDaySchema.nullable(),
    }),
  ).optional(),
});

/** A formal notice (mise en demeure) of the CNIL's president; no penalty attaches to it (R-DEL-08). */
const formalNoticeSchema = z.strictObject({
  ...common,
  /** A formal notice. */
  kind: z.literal("formal-notice"),
  /** What must be done. */
  order: fact(textSchema(10, 500)),
  /** Time to comply; `null` when unknown. */
  delay: fact(delaySchema.nullable()),
  /** The day the president closed it; `null` when unknown; absent while open. */
  closedOn: fact(daySchema.nullable()).optional(),
});

/** A liquidation: the only decision that makes a penalty due (R-AST-05). */
const liquidationSchema = z.strictObject({
  ...common,
  /** A liquidation. */
  kind: z.literal("liquidation"),
  /** Ordinary or simplified. */
  procedure: fact(keyOf(procedures)),
  /** The astreinte liquidated. */
  astreinte: idSchema,
  /** Whole euros that became due. */
  amount: fact(eurosSchema),
  /** Last day that the liquidation covers. */
  until: fact(daySchema),
  /** Days that the decision retained, when it prints them. */
  days: fact(z.int().min(0)).optional(),
  /** First day printed by the decision: a label, never used to count (R-AST-07). */
  printedFrom: fact(daySchema).optional(),
  /** True when nothing more can be liquidated. */
  final: fact(z.boolean()).optional(),
});

/** A closing decision (clôture d'injonction), R-AST-11. */
const closureSchema = z.strictObject({
  ...common,
  /** A closing. */
  kind: z.literal("closure"),
  /** Ordinary or simplified. */
  procedure: fact(keyOf(procedures)),
  /** The injunctions closed. */
  injunctions: z.array(idSchema).min(1),
  /** The day on which the committee closes. */
  closedOn: fact(daySchema),
  /** What it finds; `null` when unknown. */
  finding: fact(keyOf(closureFindings).nullable()),
});

/** A decision that there is no ground to sanction (non-lieu): a page of its own, never counted among sanctions. */
const dismissalSchema = z.strictObject({
  ...common,
  /** A dismissal. */
  kind: z.literal("dismissal"),
  /** Ordinary or simplified. */
  procedure: fact(keyOf(procedures)),
  /** Why nothing is pronounced, one sentence. */
  ground: fact(sentenceSchema),
});

/** A ruling of the Conseil d'État. */
const rulingSchema = z.strictObject({
  ...common,
  /** A ruling. */
  kind: z.literal("ruling"),
  /** On the merits, or on an urgent request to suspend (référé, R-APP-04). */
  nature: fact(z.enum(["merits", "suspension"])),
  /** European Case Law Identifier; `null` when unknown. */
  ecli: fact(
    z
      .string()
      .regex(/^ECLI:FR:[A-Z]+:\d{4}:[0-9A-Z.]+$/, { error: "an ECLI such as ECLI:FR:CECHR:2022:449209.20220128" })
      .nullable(),
  ),
  /** What the court did; `null` when the register does not know. */
  outcome: fact(keyOf(rulingOutcomes).nullable()),
  /** New amounts of the fines that the court reformed, or 0 for an annulled one. */
  reforms: fact(
    z.array(
      z.strictObject({
        /** The fine. */
        fine: idSchema,
        /** Its amount in force after the ruling, whole euros. */
        amount: eurosSchema,
      }),
    ),
  ).optional(),
  /** Astreintes that the court annuls: zero from the origin (R-APP-05). */
  annulsAstreintes: z.array(idSchema).optional(),
});

/** Any decision, told apart by `kind`. */
export const decisionSchema = z.discriminatedUnion(
  "kind",
  [sanctionSchema, formalNoticeSchema, liquidationSchema, closureSchema, dismissalSchema, rulingSchema],
  { error: () => `a kind of decision: one of ${Object.keys(decisionKinds).join(", ")}` },
);

/** A decision record. */
export type Decision = z.output<typeof decisionSchema>;
