import { readdir, readFile } from "node:fs/promises";
import type { Holdings, HeldRecord } from "../../src/imports/holdings.ts";
import type { CollectionName } from "../../src/records/collections.ts";
import { parseRecord } from "../../src/records/parse.ts";

/** What the content folder holds, without its prose; a file that does not fit counts by its name only. */
export async function readHoldings(root = "content"): Promise<Holdings> {
  const names = await readdir(`${root}/decisions`);
  return {
    decisions: await readRecords(root, "decisions"),
    organisations: await readRecords(root, "organisations"),
    injunctions: await readRecords(root, "injunctions"),
    astreintes: await readRecords(root, "astreintes"),
    files: new Set(names.map((name) => name.replace(/\.mdx$/, ""))),
  };
}

async function readRecords<N extends CollectionName>(root: string, collection: N): Promise<HeldRecord<N>[]> {
  const names = (await readdir(`${root}/${collection}`)).filter((name) => name.endsWith(".mdx")).sort();
  const parsed = await Promise.all(
    names.map(async (name) => {
      const file = `${root}/${collection}/${name}`;
      return parseRecord({ collection, file, id: name.slice(0, -4), text: await readFile(file, "utf8") });
    }),
  );
  return parsed.flatMap((one) => (Array.isArray(one) ? [] : [{ ...one.record, id: one.id }]));
}
