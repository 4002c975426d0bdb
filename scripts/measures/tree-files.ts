import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
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
