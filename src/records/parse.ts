import { schemas, type CollectionName, type RecordOf } from "./collections.ts";
import { idSchema } from "./fields.ts";
import { parseFrontMatter } from "./front-matter.ts";
import { checkHosts } from "./hosts.ts";
import { toReceived, type Problem } from "./problem.ts";
import { checkRepeats } from "./repeats.ts";
import { checkSupport } from "./support.ts";
import { toProblems } from "./wording.ts";

/** A record that fits its schema, with its prose still in MDX. */
export interface ParsedRecord<N extends CollectionName> {
  readonly collection: N;
  readonly id: string;
  readonly file: string;
  readonly record: RecordOf[N];
  readonly body: string;
  readonly bodyLine: number;
}

/** Where a record file stands. */
export interface RecordFile<N extends CollectionName> {
  readonly collection: N;
  /** Path from the project's root, with slashes. */
  readonly file: string;
  /** File name without `.mdx`. */
  readonly id: string;
  /** The whole text of the file. */
  readonly text: string;
}

/** Parses one record file, or says everything that is wrong with it. Coerces nothing, skips nothing. */
export function parseRecord<N extends CollectionName>(source: RecordFile<N>): ParsedRecord<N> | Problem[] {
  const { collection, file, id, text } = source;
  const parts = parseFrontMatter(file, text);
  if (Array.isArray(parts)) return [...checkId(file, id), ...parts];
  const result = schemas[collection].safeParse(parts.data);
  if (!result.success) return [...checkId(file, id), ...toProblems(file, result.error.issues, parts.data)];
  const problems = [
    ...checkId(file, id),
    ...checkSupport(file, collection, result.data),
    ...checkHosts(file, result.data.sources),
    ...checkRepeats(file, result.data),
  ];
  if (problems.length > 0) return problems;
  return { collection, id, file, record: result.data as RecordOf[N], body: parts.body, bodyLine: parts.bodyLine };
}

function checkId(file: string, id: string): Problem[] {
  if (idSchema.safeParse(id).success) return [];
  const remedy = "rename the file (see /contribuer/#fichier)";
  return [{ file, field: "", expected: "a file name in ASCII kebab-case", received: toReceived(id), remedy }];
}
