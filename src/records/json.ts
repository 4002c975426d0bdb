import type { z } from "zod";
import { repeatedKeys } from "./json-keys.ts";
import { toReceived, type Problem } from "./problem.ts";
import { toProblems } from "./wording.ts";

/** Parses a whole file of JSON, or says everything that is wrong with it. Coerces nothing, drops nothing. */
export function parseJson<S extends z.ZodObject>(file: string, text: string, schema: S): z.output<S> | Problem[] {
  const data = readable(text);
  if (data instanceof SyntaxError) return [unreadable(file, text, data)];
  const repeats = repeatedKeys(text).map(({ key, line }) => repeated(file, key, line));
  const result = schema.safeParse(data);
  if (result.success && repeats.length === 0) return result.data;
  return [...repeats, ...toProblems(file, result.error?.issues ?? [], data)];
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    return error;
  }
}

function unreadable(file: string, text: string, { message }: SyntaxError): Problem {
  // A file that stops before its end is wrong as a whole: its last line is innocent.
  const line = text === "" ? undefined : /\(line (\d+) column \d+\)/.exec(message)?.[1];
  return {
    file,
    field: line === undefined ? "" : `line ${line}`,
    expected: "JSON that can be read",
    received: text === "" ? "nothing" : toReceived((text.split("\n")[Number(line ?? 1) - 1] ?? "").slice(0, 40)),
    remedy: "restore the file from its last commit",
  };
}

function repeated(file: string, key: string, line: number): Problem {
  return {
    file,
    field: `line ${String(line)}`,
    expected: "each field once",
    received: toReceived(key),
    remedy: "keep one of the two: the other would be lost",
  };
}
