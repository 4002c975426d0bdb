import { readdir, readFile } from "node:fs/promises";
import { parseEntry } from "../../../src/content-folder.ts";
import { collectionNames, type CollectionName, type Records } from "../../../src/records/collections.ts";
import { parseFrontMatter } from "../../../src/records/front-matter.ts";
import { parseGaps, type KnownGap } from "../../../src/records/gap.ts";
import { parseOfficialList } from "../../../src/records/official-list-copy.ts";
import type { OfficialList } from "../../../src/records/official-list.ts";
import type { ProseLink } from "../../../src/registry/checks/complaint.ts";

/** A record file cut in two, as plain data and prose. */
export interface Original {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The real content, from which every mutant is made. */
export interface World {
  readonly originals: readonly Original[];
  readonly records: Records;
  readonly links: readonly ProseLink[];
  readonly gaps: readonly KnownGap[];
  readonly officialList: OfficialList;
  /** The real day, ISO. */
  readonly today: string;
}

/** Reads every record once; throws when one does not fit. */
export async function readWorld(today: string): Promise<World> {
  const originals: Original[] = [];
  const links: ProseLink[] = [];
  const records = Object.fromEntries(collectionNames.map((name) => [name, [] as object[]]));
  for (const collection of collectionNames) {
    for (const name of (await readdir(`content/${collection}`)).sort()) {
      const file = `content/${collection}/${name}`;
      const text = await readFile(file, "utf8");
      const parts = whole(file, parseFrontMatter(file, text));
      const parsed = whole(file, parseEntry({ collection, file, id: name.slice(0, -4), text }));
      originals.push({
        collection,
        id: name.slice(0, -4),
        file,
        data: parts.data as Original["data"],
        body: parts.body,
      });
      records[collection]?.push(parsed.entry);
      links.push(...parsed.links);
    }
  }
  const [gaps, list] = ["content/known-gaps.yaml", "content/official-list.json"] as const;
  return {
    originals,
    links,
    today,
    records: records as unknown as Records,
    gaps: whole(gaps, parseGaps(gaps, await readFile(gaps, "utf8"))) as KnownGap[],
    officialList: whole(list, parseOfficialList(list, await readFile(list, "utf8"), today)) as OfficialList,
  };
}

function whole<T>(file: string, parsed: T): Exclude<T, readonly unknown[]> {
  if (Array.isArray(parsed) && "expected" in (parsed[0] as object)) throw new Error(`${file} does not fit the model`);
  return parsed as Exclude<T, readonly unknown[]>;
}
