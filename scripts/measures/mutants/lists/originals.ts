import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import type { Path } from "../paths.ts";
import type { Content } from "../../../../src/content-folder.ts";

/** What the file holds. */
export type ListKind = "known-gaps" | "official-list" | "official-statistics" | "redirects" | "versions";

/** A real file of content/ that is not a record. */
export interface ListOriginal {
  readonly kind: ListKind;
  /** Path from the project's root. */
  readonly file: string;
  /** The whole file as plain data. */
  readonly data: unknown;
}

/** Where the rows of each kind stand in its data; a dated version is a group of records, and has none. */
export const rowsAt: Readonly<Record<ListKind, Path>> = {
  "known-gaps": [],
  "official-list": ["rows"],
  "official-statistics": ["totals"],
  redirects: [],
  versions: [],
};

/** Reads them all: the five kinds, the dated versions a file each. */
export async function readListOriginals({ versions }: Pick<Content, "versions">): Promise<ListOriginal[]> {
  const files: readonly (readonly [ListKind, string])[] = [
    ["known-gaps", "known-gaps.yaml"],
    ["official-list", "official-list.json"],
    ["official-statistics", "official-statistics.json"],
    ["redirects", "redirects.yaml"],
    ...versions.map(({ on }) => ["versions", `versions/${on}.json`] as const),
  ];
  return Promise.all(files.map(([kind, name]) => readOriginal(kind, `content/${name}`)));
}

// JSON is YAML.
async function readOriginal(kind: ListKind, file: string): Promise<ListOriginal> {
  const text = await readFile(file, "utf8");
  return { kind, file, data: (file.endsWith(".json") ? JSON.parse(text) : parse(text)) as unknown };
}
