import { toFieldPath, toReceived, type Problem } from "./problem.ts";

/** A list says each thing once, and of each organisation one thing. */
export function checkRepeats(file: string, record: object): Problem[] {
  return find(record).map(({ path, value, first }) => ({
    file,
    field: toFieldPath(path),
    expected: "an item of its own",
    received: toReceived(value),
    remedy: `item ${String(first + 1)} of the list already says it: keep one of the two`,
  }));
}

interface Repeat {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
  /** Place of the item that says it first. */
  readonly first: number;
}

function find(value: unknown, key?: PropertyKey): Repeat[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? repeatsOf(value, key) : [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inner = keys.flatMap((name) => {
    const found = find((value as Record<PropertyKey, unknown>)[name], name);
    return found.map((one) => ({ ...one, path: [name, ...one.path] }));
  });
  return [...own, ...inner];
}

function repeatsOf(list: readonly unknown[], key: PropertyKey | undefined): Repeat[] {
  const seen = new Map<string, number>();
  return list.flatMap((value, index) => {
    const words = wordsOf(value, key);
    const first = seen.get(words);
    if (first === undefined) seen.set(words, index);
    return first === undefined ? [] : [{ path: [index], value, first }];
  });
}

// Two lines of one organisation in these lists contradict each other, whatever else they say.
function wordsOf(value: unknown, key: PropertyKey | undefined): string {
  const isPerOrganisation = key === "organisations" || key === "turnovers";
  return JSON.stringify(isPerOrganisation ? (value as { organisation: unknown }).organisation : value);
}
