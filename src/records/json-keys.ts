/** A key that a group of JSON says a second time. */
export interface RepeatedKey {
  readonly key: string;
  /** Line of the second one, from 1. */
  readonly line: number;
}

const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g;

/** Keys that stand twice in one group of a readable JSON text, in order: JSON.parse would keep the last without a word. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const groups: Set<string>[] = [];
  const found: RepeatedKey[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(tokens)) {
    if (token === "{") groups.push(new Set());
    else if (token === "}") groups.pop();
    else if (colon !== undefined) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string;
      const seen = groups.at(-1);
      if (seen?.has(key) === true) found.push({ key, line: lineOf(text, index) });
      seen?.add(key);
    }
  }
  return found;
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
