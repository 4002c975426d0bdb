import type { z } from "zod";
import { toFieldPath, toReceived, type Problem } from "./problem.ts";
import { toRemedy } from "./remedy.ts";

type Issue = z.core.$ZodIssue;

/** Turns what Zod found into problems with the value received and a remedy. */
export function toProblems(file: string, issues: readonly Issue[], data: unknown): Problem[] {
  return issues.flatMap((issue) => flatten(issue)).map((issue) => toProblem(file, issue, data));
}

// One issue, one problem: several unknown fields come together, and a union reports every branch; the branch with the
// fewest complaints is the one that was meant.
function flatten(issue: Issue): Issue[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => ({ ...issue, keys: [key] }));
  if (issue.code !== "invalid_union" || issue.errors.length === 0 || !isDefault(issue)) return [issue];
  const branches = [...issue.errors].sort((a, b) => a.length - b.length);
  return (branches[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function toProblem(file: string, issue: Issue, data: unknown): Problem {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const field = toFieldPath(path);
  const value = valueAt(data, path);
  return {
    file,
    field,
    expected: toExpected(issue),
    received: toReceived(value),
    remedy: toRemedy({ issue, field, value }),
  };
}

function toExpected(issue: Issue): string {
  if (issue.code === "unrecognized_keys") return "only fields of the model";
  if (!isDefault(issue)) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return types[issue.expected] ?? issue.expected;
    case "too_small":
      return `at least ${counted(issue.minimum, issue.origin)}`;
    case "too_big":
      return `at most ${counted(issue.maximum, issue.origin)}`;
    case "invalid_value":
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(", ")}`;
    default:
      return issue.message;
  }
}

// The words of the schema come first; these are the ones of the library.
function isDefault(issue: Issue): boolean {
  return /^(Invalid|Too (small|big))/.test(issue.message);
}

/** An author's word for each type of the library. */
const types: Readonly<Record<string, string>> = {
  string: "text",
  number: "a whole number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function counted(limit: number | bigint, origin: string): string {
  const unit = { string: " character", array: " item" }[origin];
  return `${String(limit)}${unit === undefined ? "" : Number(limit) === 1 ? unit : `${unit}s`}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}
