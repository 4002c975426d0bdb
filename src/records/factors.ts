import { z } from "zod";
import { keyOf, textSchema } from "./fields.ts";
import { fineFactors } from "./fine-factors.ts";

/** Criteria that a decision retains on one side, each once. */
const sideSchema = z
  .array(
    z.strictObject({
      /** The criterion. */
      criterion: keyOf(fineFactors),
      /** The points of the decision, such as `126`. */
      point: textSchema(1, 80),
    }),
  )
  .refine((list) => new Set(list.map(({ criterion }) => criterion)).size === list.length, {
    error: "each criterion once",
  });

/** The criteria of article 83, paragraph 2, of the GDPR that a decision retains expressly; an empty list retains none. */
export const factorsSchema = z.strictObject({
  /** What made the fine heavier. */
  aggravating: sideSchema,
  /** What made the fine lighter. */
  mitigating: sideSchema,
});
