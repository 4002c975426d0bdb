import { createHash } from "node:crypto";
import { z } from "zod";
import { schemas } from "./collections.ts";
import { daySchema } from "./fields.ts";
import { parseJson } from "./json.ts";
import { type Problem, toReceived } from "./problem.ts";

const digest = /^[0-9a-f]{16}$/;
const recordKey = new RegExp(`^(?:${Object.keys(schemas).join("|")})/[a-z0-9-]+$`);

/** A dated version of the data: what each record said on that day. Written by a command, and never changed afterwards. */
export const versionSchema = z.strictObject({
  /** The day of the version, which names its file. */
  on: daySchema,
  /** Each record, as `decisions/san-2026-003`, and the digest of what it said. */
  records: z
    .record(z.string(), z.string().regex(digest, { error: "a digest of sixteen hexadecimal digits" }))
    .refine((records) => Object.keys(records).every((key) => recordKey.test(key)), {
      error: "records named by collection and identifier, such as decisions/san-2026-003",
    }),
});

/** The file of a dated version: what it says, and the seal that shows whether a later hand changed it. */
const versionFileSchema = versionSchema.extend({
  /** Digest of all the rest. */
  seal: z.string().regex(digest, { error: "a seal of sixteen hexadecimal digits" }),
});

/** A dated version. */
export type Version = z.output<typeof versionSchema>;

/** The digest of what a dated version says. */
export function sealOf({ on, records }: Version): string {
  return createHash("sha256")
    .update(JSON.stringify([on, Object.entries(records)]))
    .digest("hex")
    .slice(0, 16);
}

/** Parses a dated version, or says everything that is wrong with it. `today` is the real day, ISO. */
export function parseVersion(file: string, text: string, today: string): Version | Problem[] {
  const parsed = parseJson(file, text, versionFileSchema);
  if (Array.isArray(parsed)) return parsed.map((problem) => ({ ...problem, remedy }));
  const { seal, ...version } = parsed;
  const problems = [...dayFaults(file, version, today), ...sealFaults(file, version, seal)];
  return problems.length > 0 ? problems : version;
}

function dayFaults(file: string, { on }: Version, today: string): Problem[] {
  if (!file.endsWith(`/${on}.json`)) {
    return [{ file, field: "on", expected: "the day that names the file", received: toReceived(on), remedy }];
  }
  if (on <= today) return [];
  return [{ file, field: "on", expected: `a day not after today, ${today}`, received: toReceived(on), remedy }];
}

function sealFaults(file: string, version: Version, seal: string): Problem[] {
  if (seal === sealOf(version)) return [];
  return [{ file, field: "seal", expected: "the seal of what the file says", received: toReceived(seal), remedy }];
}

const remedy = "restore the file from its last commit: a dated version never changes";
