import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

/** A record as its file says it. */
export interface RecordSource {
  /** Folder under content/. */
  readonly collection: string;
  /** File name without `.mdx`. */
  readonly id: string;
  /** Front matter as plain data. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Prose, MDX. */
  readonly body: string;
}

/** Every record file under a content folder, in name order. */
export async function readRecordSources(root: string): Promise<RecordSource[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return (await Promise.all(folders.sort().map((collection) => readFolder(root, collection)))).flat();
}

async function readFolder(root: string, collection: string): Promise<RecordSource[]> {
  const names = (await readdir(join(root, collection))).filter((name) => name.endsWith(".mdx")).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(root, collection, name), "utf8");
      const [block, yaml = ""] = /^---\n([\s\S]*?)\n---\n?/.exec(text) ?? [""];
      const data = parse(yaml) as Record<string, unknown>;
      return { collection, id: name.slice(0, -".mdx".length), data, body: text.slice(block.length) };
    }),
  );
}
