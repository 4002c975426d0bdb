import { z } from "zod";
import { schemas } from "./collections.ts";
import { daySchema } from "./fields.ts";
import { parseJson } from "./json.ts";
import { type Problem, toReceived } from "./problem.ts";

const recordKey = new RegExp(`^(?:${Object.keys(schemas).join("|")})/[a-z0-9-]+$`);

/** A dated version of the data: what each record said on that day. Written by a command, and never changed afterwards. */
export const versionSchema = z.strictObject({
  /** The day of the version, which names its file. */
  on: daySchema,
  /** Each record, as `decisions/san-2026-003`, and the digest of what it said. */
  records: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{16}$/, { error: "a digest of sixteen hexadecimal digits" }))
    .refine((records) => Object.keys(records).every((key) => recordKey.test(key)), {
      error: "records named by collection and identifier, such as decisions/san-2026-003",
    }),
});

/** A dated version. */
export type Version = z.output<typeof versionSchema>;

/** Parses a dated version, or says everything that is wrong with it. */
export function parseVersion(file: string, text: string): Version | Problem[] {
  const version = parseJson(file, text, versionSchema);
  if (Array.isArray(version)) return version.map((problem) => ({ ...problem, remedy }));
  if (file.endsWith(`/${version.on}.json`)) return version;
  return [{ file, field: "on", expected: "the day that names the file", received: toReceived(version.on), remedy }];
}

const remedy = "restore the file from its last commit: a dated version never changes";
