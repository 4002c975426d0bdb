import { hash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dist } from "./folders.ts";
import type { KeptFolder } from "./kept-folder.ts";

/** Files of the site that stands, for as long as what they are made from is the same. */
export interface KeptFiles {
  /**
   * Bytes of a file, such as `decisions/san-2026-003/index.html`, when it was made from what this key tells and nothing
   * has touched it since; null when it is to be made.
   */
  readonly find: (file: string, key: string) => Buffer<ArrayBuffer> | null;
  /** Remembers the bytes that were just made of a file, from what this key tells. */
  readonly keep: (file: string, key: string, bytes: Uint8Array) => void;
  /** Number of files found. */
  readonly count: () => number;
  /** Tells the next build of every file that was found or kept. */
  readonly save: () => Promise<void>;
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
  const now = new Map<string, KeptFile>();
  let count = 0;
  return {
    find: (file, key) => {
      const known = before.get(file);
      const bytes = known?.key === key ? readIntact(join(site, file), known) : null;
      if (known === undefined || bytes === null) return null;
      now.set(file, known);
      count += 1;
      return bytes;
    },
    keep: (file, key, bytes) => {
      now.set(file, { key, digest: toDigest(bytes) });
    },
    count: () => count,
    save: () => kept.write("files", now),
  };
}

function readIntact(path: string, { digest }: KeptFile): Buffer<ArrayBuffer> | null {
  const bytes = existsSync(path) ? readFileSync(path) : null;
  return bytes !== null && toDigest(bytes) === digest ? bytes : null;
}

function toDigest(bytes: Uint8Array): string {
  return hash("sha256", bytes);
}
