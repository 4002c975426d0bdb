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
  const found = new Map<string, KeptFile>();
  const unmade = new Map<string, string>();
  return {
    find: (file, key) => {
      const known = before.get(file);
      const bytes = known?.key === key ? readIntact(join(site, file), known) : null;
      if (known === undefined || bytes === null) unmade.set(file, key);
      else found.set(file, known);
      return bytes;
    },
    count: () => found.size,
    save: async (folder) => {
      const made = [...unmade].map(async ([file, key]): Promise<[string, KeptFile]> => {
        return [file, { key, digest: toDigest(await readFile(join(folder, file))) }];
      });
      await kept.write("files", new Map([...found, ...(await Promise.all(made))]));
    },
  };
}

function readIntact(path: string, { digest }: KeptFile): Buffer<ArrayBuffer> | null {
  const bytes = existsSync(path) ? readFileSync(path) : null;
  return bytes !== null && toDigest(bytes) === digest ? bytes : null;
}

function toDigest(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
