import { z } from "zod";
import type { Problem } from "./problem.ts";
import { toProblems } from "./wording.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Parses a file that is one list of YAML, or says everything that is wrong with it. An empty file is a list that was lost:
 * a list without items is written `[]`.
 */
export function parseYamlList<S extends z.ZodType>(file: string, text: string, item: S): z.output<S>[] | Problem[] {
  const yaml = parseYaml({ file, text, linesBefore: 0 });
  if (Array.isArray(yaml)) return yaml;
  if (yaml.data === null || yaml.data === undefined) return [lost(file)];
  const result = z.array(item).safeParse(yaml.data);
  return result.success ? result.data : toProblems(file, result.error.issues, yaml.data);
}

function lost(file: string): Problem {
  const remedy = "restore the file from its last commit, or write [] when the list has no line";
  return { file, field: "", expected: "a list", received: "nothing", remedy };
}

/** Whether a parser of lists answers with what is wrong, not with the items. */
export function isRefused(parsed: readonly object[]): parsed is Problem[] {
  const [first] = parsed;
  return first !== undefined && "remedy" in first;
}
