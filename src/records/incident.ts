import { z } from "zod";
import { eventSchema } from "./event.ts";
import { fact, idSchema, keyOf, nameSchema, partialDaySchema, sentenceSchema, textSchema } from "./fields.ts";
import { partySchema } from "./party.ts";
import { recordFields } from "./record.ts";
import { dataCategories, figureStatuses, figureUnits, vectors } from "./vocabulary.ts";

/** A published count: figures that disagree stand side by side. */
const figureSchema = z.strictObject({
  /** The count itself. */
  count: z.int().min(0),
  /** What is counted. */
  unit: keyOf(figureUnits),
  /** True when whoever said it gave an order of magnitude. */
  approximate: z.literal(true).optional(),
  /** How far it is established. */
  status: keyOf(figureStatuses),
  /** Who said it. */
  saidBy: textSchema(2, 120),
  /** When it was said. */
  saidOn: partialDaySchema,
  /** What the count covers or leaves out, when said. */
  note: textSchema(3, 200).optional(),
  /** Identifiers of the sources that report it. */
  sources: z.array(idSchema).min(1),
});

/** Data that somebody said had not leaked. */
const notExposedSchema = z.strictObject({
  /** What was not exposed. */
  what: textSchema(3, 120),
  /** Who said so. */
  saidBy: textSchema(2, 120),
  /** Identifiers of the sources that report it. */
  sources: z.array(idSchema).min(1),
});

/** A personal-data breach (violation de données), RGPD article 4(12). */
export const incidentSchema = z.strictObject({
  ...recordFields,
  /** Headline, without a full stop. */
  title: nameSchema(10, 130),
  /** Who, what, when: one or two sentences. */
  summary: sentenceSchema,
  /** The organisations and their parts. */
  organisations: fact(z.array(partySchema).min(1)),
  /** First day of the breach; `null` when unknown. */
  occurredFrom: fact(partialDaySchema.nullable()),
  /** Last day of the breach; `null` when unknown. */
  occurredTo: fact(partialDaySchema.nullable()),
  /** Day on which the controller found it; `null` when unknown. */
  detectedOn: fact(partialDaySchema.nullable()),
  /** Day on which the CNIL was notified (RGPD article 33); `null` when unknown. */
  notifiedOn: fact(partialDaySchema.nullable()),
  /** Day on which the public learnt of it; `null` when unknown. */
  disclosedOn: fact(partialDaySchema.nullable()),
  /** How it happened. */
  vector: fact(keyOf(vectors)),
  /** Every published count, with who said it and when. */
  figures: fact(z.array(figureSchema)),
  /** What kinds of data left. */
  dataCategories: fact(z.array(keyOf(dataCategories))),
  /** What was said not to have left. */
  dataNotExposed: fact(z.array(notExposedSchema)).optional(),
  /** Other dated steps. */
  events: z.array(eventSchema).optional(),
  /** The affair it belongs to. */
  case: idSchema.optional(),
});

/** An incident record. */
export type Incident = z.output<typeof incidentSchema>;
/** A published count. */
export type Figure = z.output<typeof figureSchema>;
