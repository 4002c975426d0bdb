import { typeset } from "../outputs/typography.ts";
import { toReadable } from "./indexed-text.ts";

/** A run of an excerpt. */
export interface Segment {
  /** Plain text, typeset. */
  readonly text: string;
  /** It matches the search. */
  readonly isMatch: boolean;
}

/** The runs of an excerpt of the index: only its own `<mark>` is markup, everything else is text. */
export function parseExcerpt(excerpt: string): Segment[] {
  const runs = typeset(toReadable(excerpt)).split(/<(\/?)mark>/);
  const segments: Segment[] = [];
  for (let run = 0; run < runs.length; run += 2) {
    const text = toCharacters(runs[run] ?? "");
    if (text !== "") segments.push({ text, isMatch: runs[run - 1] === "" });
  }
  return segments;
}

function toCharacters(escaped: string): string {
  return escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
}
