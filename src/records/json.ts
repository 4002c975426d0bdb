import type { z } from "zod";
import { toReceived, type Problem } from "./problem.ts";
import { toProblems } from "./wording.ts";

/** Parses a whole file of JSON, or says everything that is wrong with it. Coerces nothing. */
export function parseJson<S extends z.ZodObject>(file: string, text: string, schema: S): z.output<S> | Problem[] {
  const data = readable(text);
  if (data === undefined) return [unreadable(file, text)];
  const result = schema.safeParse(data);
  return result.success ? result.data : toProblems(file, result.error.issues, data);
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function unreadable(file: string, text: string): Problem {
  const received = text === "" ? "nothing" : toReceived(text.slice(0, 40));
  return {
    file,
    field: "",
    expected: "JSON that can be read",
    received,
    remedy: "restore the file from its last commit",
  };
}
