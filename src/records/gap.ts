import { z } from "zod";
import { textSchema } from "./fields.ts";
import type { Problem } from "./problem.ts";
import { checkRepeats } from "./repeats.ts";
import { isRefused, parseYamlList } from "./yaml-list.ts";

/** A doubt or a missing fact, kept in `content/known-gaps.yaml` and shown to readers. */
export const gapSchema = z.strictObject({
  /** The record, as `decisions/san-2026-003`. */
  record: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9-]+$/, { error: "a collection and an identifier such as decisions/san-2026-003" }),
  /** The field that is unknown or doubtful. */
  field: textSchema(2, 60),
  /** Why, one or two French sentences for readers. */
  reason: textSchema(10, 600),
});

/** A known gap. */
export type KnownGap = z.output<typeof gapSchema>;

/** Parses the list of known gaps, or says everything that is wrong with it. */
export function parseGaps(file: string, text: string): KnownGap[] | Problem[] {
  const gaps = parseYamlList(file, text, gapSchema);
  if (isRefused(gaps)) return gaps;
  const problems = checkRepeats(file, gaps);
  return problems.length > 0 ? problems : gaps;
}
