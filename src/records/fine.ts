import { z } from "zod";
import { eurosSchema, fact, idSchema } from "./fields.ts";
import { recordFields } from "./record.ts";

/** An administrative fine (amende) pronounced against one organisation; what judges did to it is computed. */
export const fineSchema = z.strictObject({
  ...recordFields,
  /** The decision that pronounced it. */
  decision: idSchema,
  /** The organisation that must pay. */
  organisation: idSchema,
  /** Organisations that owe the same amount with it, when the decision does not say how they share it. */
  jointWith: fact(z.array(idSchema).min(1)).optional(),
  /** The amount pronounced, whole euros. */
  amount: fact(eurosSchema),
});

/** A fine record. */
export type Fine = z.output<typeof fineSchema>;
