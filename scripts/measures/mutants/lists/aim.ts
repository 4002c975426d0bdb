import { toFieldPath, type Problem } from "../../../../src/records/problem.ts";
import type { Path } from "../paths.ts";
import { textsOf, type Aim } from "../verdict.ts";
import type { ListOriginal } from "./originals.ts";

interface ListTarget {
  readonly original: ListOriginal;
  /** Empty when the whole file was changed. */
  readonly path: Path;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where the problems of a changed list point; `null` when there is none. The best of them counts. */
export function listAimOf(target: ListTarget, problems: readonly Problem[]): Aim | null {
  if (problems.length === 0) return null;
  if (problems.some((one) => isAtField(target, one))) return "field";
  return problems.some((one) => isTied(target, one)) ? "tied" : "astray";
}

// The field itself, what it holds, what holds it, or another field of the same row.
function isAtField({ original, path }: ListTarget, { file, field }: Problem): boolean {
  if (file !== original.file) return false;
  if (path.length === 0) return true;
  const own = toFieldPath(path);
  const row = path.findIndex((key) => typeof key === "number");
  const rowPath = row === -1 ? own : toFieldPath(path.slice(0, row + 1));
  // A sealed file says of any change that it was changed.
  return field === "seal" || isInside(own, field) || isInside(field, rowPath);
}

function isInside(inner: string, outer: string): boolean {
  return inner === outer || (outer !== "" && inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));
}

// The sentence quotes the row, the file or the value that was changed.
function isTied({ original, path, before, after }: ListTarget, { file, field, ...words }: Problem): boolean {
  const sentence = `${file} ${field} ${words.expected} ${words.received} ${words.remedy}`;
  const row = toFieldPath(path.slice(0, path.findIndex((key) => typeof key === "number") + 1));
  const names = [...textsOf(before), ...textsOf(after), ...(file === original.file ? [] : [original.file])];
  return (row !== "" && sentence.includes(row)) || names.some((one) => sentence.includes(one));
}
