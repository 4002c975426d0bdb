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
  const text = JSON.stringify(value);
  const visible = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return visible.length > 80 ? `${visible.slice(0, 77)}…` : visible;
}
