import { toVisible } from "./characters.ts";

/** One thing that does not fit, said so that its author can mend it. */
export interface Problem {
  /** Path of the file from the project's root, such as `content/fines/x.mdx`. */
  readonly file: string;
  /** Field path such as `figures[2].count`; empty for the file as a whole. */
  readonly field: string;
  /** What the model expects. */
  readonly expected: string;
  /** What the file says. */
  readonly received: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** The words of a problem, before its file is known. */
export type Complaint = Omit<Problem, "file">;

/** Field names joined the way an author reads them: `figures[2].count`. */
export function toFieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** A received value on one line, short, in quotes, control characters made visible. */
export function toReceived(value: unknown): string {
  if (value === undefined) return "nothing";
  // JSON has no word for .inf and .nan.
  if (typeof value === "number") return String(value);
  const letters = [...toVisible(JSON.stringify(value))];
  return letters.length > 80 ? `${letters.slice(0, 77).join("")}…` : letters.join("");
}
