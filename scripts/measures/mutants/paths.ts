/** Where a value stands in a record: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** Every value of a record with its path, groups and lists before what they hold; of a list, the first and the last item. */
export function pathsOf(value: unknown, path: Path = []): Path[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== "object" || value === null) return own;
  return [...own, ...keysOf(value).flatMap((key) => pathsOf(valueAt(value, [key]), [...path, key]))];
}

function keysOf(value: object): (string | number)[] {
  if (!Array.isArray(value)) return Object.keys(value);
  return value.length === 0 ? [] : [...new Set([0, value.length - 1])];
}

/** The value that stands there; undefined when none does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string | number, unknown>)[key] : undefined,
    data,
  );
}

/** The same data with another value there; `undefined` takes the field or the item away. */
export function replacedAt(data: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(data)) {
    const items = data.map((item: unknown, index) => (index === key ? replacedAt(item, rest, other) : item));
    return items.filter((item) => item !== undefined);
  }
  const fields = Object.entries(data as object).map(([name, inner]: [string, unknown]) => [
    name,
    name === key ? replacedAt(inner, rest, other) : inner,
  ]);
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined)) as unknown;
}

/** The path with its places left out, alike for all items of a list: `sources[].date`. */
export function toPattern(path: Path): string {
  return path
    .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
    .join("")
    .slice(1);
}
