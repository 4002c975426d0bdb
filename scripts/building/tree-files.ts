import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";

/** A file below a folder. */
export interface TreeFile {
  /** Path from the folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** Every file below a folder, in no promised order; none when the folder is absent. */
export async function readTreeFiles(folder: string): Promise<TreeFile[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (file) => {
      const { size, mtimeMs } = await stat(file);
      return { path: relative(folder, file).replaceAll("\\", "/"), size, changed: mtimeMs };
    }),
  );
}

/** Paths that only one of two folders has, or whose bytes differ, in name order. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [left, right] = [await toDigests(one), await toDigests(other)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].sort();
  return paths.filter((path) => left.get(path) !== right.get(path));
}

async function toDigests(folder: string): Promise<Map<string, string>> {
  const files = await readTreeFiles(folder);
  const digests = files.map(async ({ path }) => {
    const bytes = await readFile(join(folder, path));
    return [path, createHash("sha256").update(bytes).digest("hex")] as const;
  });
  return new Map(await Promise.all(digests));
}
