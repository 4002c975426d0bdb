import type { z } from "zod";
import { toFieldPath, toReceived, type Problem } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** Where the contributor's guide explains a kind of field. */
const guides: readonly (readonly [RegExp, string])[] = [
  [/delay|anonymousAfter/i, "write P2M (see /contribuer/#delais)"],
  [/(On|From|To|Since|until|Deadline|date|earliest|latest)(\[\d+\])?$/, "write 2024-03-08 (see /contribuer/#dates)"],
  [/amount|ratePerDay|statedCeiling|count/, "write 5000000 (see /contribuer/#montants)"],
  [/sources/, "name where the fact was read (see /contribuer/#sources)"],
];

/** Turns what Zod found into problems with the value received and a remedy. */
export function toProblems(file: string, issues: readonly Issue[], data: unknown): Problem[] {
  return issues.flatMap((issue) => flatten(issue)).map((issue) => toProblem(file, issue, data));
}

// A union reports every branch; the branch with the fewest complaints is the one that was meant.
function flatten(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0 || !isGeneric(issue)) return [issue];
  const branches = [...issue.errors].sort((a, b) => a.length - b.length);
  return (branches[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isGeneric(issue: Issue): boolean {
  return issue.message === "Invalid input";
}

function toProblem(file: string, issue: Issue, data: unknown): Problem {
  const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0] ?? ""] : issue.path;
  const field = toFieldPath(path);
  const value = valueAt(data, path);
  const expected = toExpected(issue);
  return { file, field, expected, received: toReceived(value), remedy: toRemedy(issue, field, value) };
}

function toExpected(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return isGenericType(issue) ? `a value of type ${issue.expected}` : issue.message;
    case "unrecognized_keys":
      return "only fields of the model";
    case "too_small":
      return isDefault(issue) ? `at least ${String(issue.minimum)} ${unitOf(issue.origin)}` : issue.message;
    case "too_big":
      return `at most ${String(issue.maximum)} ${unitOf(issue.origin)}`;
    case "invalid_value":
      return isDefault(issue) ? `one of ${issue.values.map(String).join(", ")}` : issue.message;
    default:
      return issue.message;
  }
}

function isGenericType(issue: Issue): boolean {
  return issue.message.startsWith("Invalid input: expected");
}

function isDefault(issue: Issue): boolean {
  return /^(Invalid|Too (small|big))/.test(issue.message);
}

function unitOf(origin: string): string {
  return { string: "characters", array: "items" }[origin] ?? "";
}

function toRemedy(issue: Issue, field: string, value: unknown): string {
  if (issue.code === "unrecognized_keys") return "check the spelling, or remove the field (see /contribuer/#champs)";
  if (value === undefined) return "add the field, or null if the register does not know it (see /contribuer/#inconnu)";
  return guides.find(([pattern]) => pattern.test(field))?.[1] ?? "mend the value (see /contribuer/#champs)";
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
