import type { RecordSource } from "./record-source.ts";

/** Fields that name another record, and the folder in which it lives. */
const folders: Readonly<Record<string, string>> = {
  decision: "decisions",
  decisions: "decisions",
  follows: "decisions",
  organisation: "organisations",
  jointWith: "organisations",
  case: "cases",
  related: "cases",
  incidents: "incidents",
  injunctions: "injunctions",
  astreinte: "astreintes",
  annulsAstreintes: "astreintes",
  fine: "fines",
};

/** The same data with every reference to another record replaced by what `rename` answers. */
export function renameReferences(data: unknown, rename: (collection: string, id: string) => string): unknown {
  return walk(data, "", rename);
}

function walk(value: unknown, key: string, rename: (collection: string, id: string) => string): unknown {
  if (typeof value === "string") {
    const folder = folders[key];
    return folder === undefined ? value : rename(folder, value);
  }
  if (Array.isArray(value)) return value.map((one) => walk(one, key, rename));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name, rename)]));
}

/** The same data without what names a record that is not kept; `null` when nothing of it can stand. */
export function pruneReferences(data: unknown, isKept: (key: string) => boolean): unknown {
  return prune(data, "", isKept);
}

// A list that empties was optional; without one of these its owner says nothing.
const essential: ReadonlySet<string> = new Set(["checklist", "decisions", "questions"]);

function prune(value: unknown, key: string, isKept: (key: string) => boolean): unknown {
  const folder = folders[key];
  if (typeof value === "string") return folder === undefined || isKept(`${folder}/${value}`) ? value : null;
  if (Array.isArray(value)) {
    const left = value
      .map((one) => prune(one, key, isKept))
      .filter((one, index) => one !== null || value[index] === null);
    return left.length === 0 && value.length > 0 ? null : left;
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).map(([name, one]) => [name, prune(one, name, isKept), one] as const);
  const isLost = ([name, left, before]: (typeof fields)[number]): boolean =>
    left === null && before !== null && (essential.has(name) || !Array.isArray(before));
  if (fields.some(isLost)) return null;
  return Object.fromEntries(
    fields.filter(([, left, before]) => left !== null || before === null).map(([name, left]) => [name, left]),
  );
}

/** The records that a record names, as `collection/id`. */
function referencesOf({ data }: RecordSource): string[] {
  const found: string[] = [];
  renameReferences(data, (collection, id) => {
    found.push(`${collection}/${id}`);
    return id;
  });
  return found;
}

/** Records in groups that name one another, each group whole, in the order of their first records. */
export function toGroups(sources: readonly RecordSource[]): RecordSource[][] {
  const parent = new Map(sources.map((source) => [keyOf(source), keyOf(source)]));
  const rootOf = (key: string): string => {
    const above = parent.get(key) ?? key;
    return above === key ? key : rootOf(above);
  };
  for (const source of sources) {
    for (const other of referencesOf(source)) parent.set(rootOf(other), rootOf(keyOf(source)));
  }
  return [...Map.groupBy(sources, (source) => rootOf(keyOf(source))).values()];
}

/** `decisions/san-2026-003`. */
export function keyOf({ collection, id }: Pick<RecordSource, "collection" | "id">): string {
  return `${collection}/${id}`;
}
