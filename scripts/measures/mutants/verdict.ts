import type { Problem } from "../../../src/records/problem.ts";
import type { Path } from "./paths.ts";
import type { Original } from "./world.ts";

/** Where a refusal points: at the field that was changed, at a record tied to it, or at something else altogether. */
export type Aim = "field" | "tied" | "astray";

/** What was changed, and where. */
export interface Target {
  readonly original: Original;
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where the problems of a mutant point; the best of them counts, since the others are what follows from it. */
export function aimOf(target: Target, problems: readonly Problem[]): Aim {
  if (problems.some((one) => isAtField(target, one))) return "field";
  return problems.some((one) => isTied(target, one)) ? "tied" : "astray";
}

function isAtField({ original, path }: Target, { file, field }: Problem): boolean {
  if (file !== original.file) return false;
  const top = String(path[0] ?? "");
  // A file that cannot be read is told by its line; a source names the field that it lost.
  return path.length === 0 || /^(line \d+)?$/.test(field) || topOf(field) === top || top === "sources";
}

// The sentence quotes the record, the field or the value that was changed.
function isTied({ original, path, before, after }: Target, { file, field, ...words }: Problem): boolean {
  const sentence = `${file} ${field} ${words.expected} ${words.received} ${words.remedy}`;
  const top = String(path[0] ?? "");
  const quoted = [original.id, ...textsOf(before), ...textsOf(after)];
  return (
    quoted.some((one) => sentence.includes(one)) || (file === original.file && top !== "" && sentence.includes(top))
  );
}

/** The texts of a value that are long enough to be known again. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return value.length > 3 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function topOf(field: string): string {
  return field.split(/[.[]/)[0] ?? "";
}
