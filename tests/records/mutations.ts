import type { Data } from "./samples.ts";

/** A record with one field changed, and where. */
export interface Mutation {
  /** What was done: `amount removed`. */
  readonly what: string;
  /** The field at the top of the record. */
  readonly field: string;
  readonly data: Data;
}

type Path = readonly (string | number)[];

/** Every change of one field of a record: removed, emptied, made null, and turned into another type. */
export function mutationsOf(data: Data): Mutation[] {
  return pathsOf(data).flatMap((path) => {
    const value = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], data);
    const changes: [string, unknown][] = [
      ["removed", undefined],
      ["made null", null],
      ["emptied", emptyOf(value)],
      ["retyped", retyped(value)],
    ];
    return changes.map(([what, other]) => ({
      what: `${path.join(".")} ${what}`,
      field: String(path[0]),
      data: replaced(data, path, other) as Data,
    }));
  });
}

// Lists hold alike items: their first one stands for all.
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return path.length === 0 ? [] : [path];
  const keys = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value);
  const inner = keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function emptyOf(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === "object" && value !== null ? {} : "";
}

function retyped(value: unknown): unknown {
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return JSON.stringify(value);
  return typeof value === "string" ? 12 : ["x"];
}

function replaced(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown, index) => (index === key ? replaced(item, rest, other) : item));
    return items.filter((item) => item !== undefined);
  }
  const fields = Object.entries(value as Data).map(([name, inner]) => [
    name,
    name === key ? replaced(inner, rest, other) : inner,
  ]);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)) as unknown;
}
