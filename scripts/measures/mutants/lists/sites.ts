import type { Site } from "../mutants.ts";
import { pathsOf, toPattern, valueAt, type Path } from "../paths.ts";
import { rowsAt, type ListOriginal } from "./originals.ts";

interface Row {
  readonly path: Path;
  /** What kind of row it is, when rows of several kinds stand in one file. */
  readonly kind: string;
}

/** Every value of every kind of row of these files, and of what stands around the rows, by the name of its place. */
export function sitesOfLists(originals: readonly ListOriginal[]): Map<string, Site<ListOriginal>[]> {
  const places = originals.flatMap((original) => [...headSites(original), ...rowSites(original)]);
  const groups = Map.groupBy(places, ({ place }) => place);
  return new Map([...groups].map(([place, sites]) => [place, sites.map(({ site }) => site)]));
}

interface Placed {
  readonly place: string;
  readonly site: Site<ListOriginal>;
}

function headSites(original: ListOriginal): Placed[] {
  if (Array.isArray(original.data)) return [];
  const inGroups = (path: Path): boolean => path.length === 1 || typeof path[1] === "string";
  const isRecord = ([first, ...rest]: Path): boolean => first === "records" && rest.length > 0;
  return pathsOf(original.data)
    .filter((path) => inGroups(path) && !isRecord(path))
    .map((path) => ({ place: `${original.kind} ${toPattern(path)}`, site: siteAt(original, path) }));
}

function rowSites(original: ListOriginal): Placed[] {
  return rowsOf(original).flatMap(({ path, kind }) =>
    [[], ...pathsOf(valueAt(original.data, path))].map((inner) => ({
      place: `${original.kind}${kind} ${toPattern(["row", ...inner])}`,
      site: siteAt(original, [...path, ...inner]),
    })),
  );
}

function siteAt(original: ListOriginal, path: Path): Site<ListOriginal> {
  return { original, path, value: valueAt(original.data, path) };
}

function rowsOf({ kind, data }: ListOriginal): Row[] {
  if (kind === "versions")
    return fieldsOf(valueAt(data, ["records"])).map((key) => ({ path: ["records", key], kind: "" }));
  const list = rowsAt[kind];
  const rows = valueAt(data, list) as readonly Readonly<Record<string, unknown>>[];
  return rows.map((row, index) => ({ path: [...list, index], kind: kindOf(row) }));
}

// A public row, an unnamed one, a simplified one and a repeat do not follow the same rules; nor do a page and a file.
function kindOf({ procedure, number, isRepeat, from, to }: Readonly<Record<string, unknown>>): string {
  if (isRepeat === true) return ":repeat";
  if (typeof procedure === "string")
    return procedure === "simplified" ? ":simplified" : number === null ? ":unnamed" : ":public";
  if (typeof from === "string" && typeof to === "string") return from.endsWith("/") ? ":page" : ":file";
  return "";
}

function fieldsOf(group: unknown): string[] {
  return Object.keys(group as object);
}
