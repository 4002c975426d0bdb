import { readFile } from "node:fs/promises";
import { readContent, type Content } from "../../../src/content-folder.ts";
import { collectionNames, type CollectionName } from "../../../src/records/collections.ts";
import { parseFrontMatter } from "../../../src/records/front-matter.ts";
import { toReport } from "../../../src/records/report.ts";
import { readListOriginals, type ListOriginal } from "./lists/originals.ts";

/** A record file cut in two, as plain data and prose. */
export interface Original {
  readonly collection: CollectionName;
  readonly id: string;
  /** Path from the project's root. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

type ListName = "officialList" | "officialStatistics" | "redirects" | "versions";

/** The real content, from which every mutant is made. */
export interface World extends Pick<Content, "records" | "gaps" | "links" | "lexicon" | ListName> {
  readonly originals: readonly Original[];
  /** The files that are not records. */
  readonly lists: readonly ListOriginal[];
  /** Every address that was ever published, without base path. */
  readonly addresses: readonly string[];
  /** The real day, ISO. */
  readonly today: string;
}

/** Reads every record once; throws when one does not fit. */
export async function readWorld(today: string): Promise<World> {
  const content = await readContent("content", today);
  if (content.problems.length > 0) throw new Error(toReport(content.problems));
  const originals = collectionNames.flatMap((name) => content.records[name].map(({ id }) => readOriginal(name, id)));
  const lists = await readListOriginals(content);
  const addresses = (await readFile("tests/build/addresses.txt", "utf8")).trim().split("\n");
  return { ...content, today, lists, addresses, originals: await Promise.all(originals) };
}

async function readOriginal(collection: CollectionName, id: string): Promise<Original> {
  const file = `content/${collection}/${id}.mdx`;
  const parts = parseFrontMatter(file, await readFile(file, "utf8"));
  if (Array.isArray(parts)) throw new Error(toReport(parts));
  return { collection, id, file, data: parts.data as Original["data"], body: parts.body };
}
