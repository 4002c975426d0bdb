import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dist } from "./folders.ts";
import type { KeptFolder } from "./kept-folder.ts";

/** Files of the site that stands, for as long as what they were made from is the same. */
export interface KeptFiles {
  /**
   * Bytes of a file, such as `decisions/san-2026-003/index.html`, when it was made from what this key tells and nothing
   * has touched it since; null when it is to be made.
   */
  readonly find: (file: string, key: string) => Buffer<ArrayBuffer> | null;
  /** Number of files found. */
  readonly count: () => number;
  /** Tells the next build what each file that was asked for is made from, once the whole site stands in `folder`. */
  readonly save: (folder: string) => Promise<void>;
}

/** One file as a build left it. */
interface KeptFile {
  /** Digest of what it was made from. */
  readonly key: string;
  /** Digest of its bytes. */
  readonly digest: string;
}

/** Opens what the build before said of its files, which stand in `site`. */
export function openKeptFiles(kept: KeptFolder, site: string = dist): KeptFiles {
  const before = (kept.read("files") ?? new Map()) as ReadonlyMap<string, KeptFile>;
  const asked = new Map<string, string>();
  let count = 0;
  return {
    find: (file, key) => {
      asked.set(file, key);
      const known = before.get(file);
      const path = join(site, file);
      if (known?.key !== key || !existsSync(path)) return null;
      const bytes = readFileSync(path);
      if (toDigest(bytes) !== known.digest) return null;
      count += 1;
      return bytes;
    },
    count: () => count,
    save: async (folder) => {
      const files = [...asked].map(async ([file, key]): Promise<[string, KeptFile]> => {
        return [file, { key, digest: toDigest(await readFile(join(folder, file))) }];
      });
      await kept.write("files", new Map(await Promise.all(files)));
    },
  };
}

function toDigest(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
