import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** The weight of one page, in bytes, as it lies on the disk and as a host sends it. */
export interface PageWeight {
  /** `decisions/*` for a record, `decisions` for a list or a single page, `/` for the home page. */
  readonly kind: string;
  /** How many pages are of this kind. */
  readonly pages: number;
  /** The page weighed: the one of median size. */
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Weighs one page of each kind. `paths` are HTML files below `dist`. */
export async function weighPages(dist: string, paths: readonly string[]): Promise<PageWeight[]> {
  const kinds = Map.groupBy([...paths].sort(), toKind);
  return Promise.all([...kinds].map(([kind, list]) => weighKind(dist, kind, list)));
}

/** The kind of a page by its first folder and its depth: `decisions/san-2026-003/index.html` -> `decisions/*`. */
export function toKind(path: string): string {
  const segments = path.split("/").slice(0, -1);
  if (segments.length === 0) return path === "index.html" ? "/" : path;
  return segments.map((segment, depth) => (depth === 0 ? segment : "*")).join("/");
}

async function weighKind(dist: string, kind: string, paths: readonly string[]): Promise<PageWeight> {
  const read = paths.map(async (path) => ({ path, bytes: await readFile(join(dist, path)) }));
  const pages = (await Promise.all(read)).sort((a, b) => a.bytes.length - b.bytes.length);
  const { path, bytes } = pages[Math.floor(pages.length / 2)] ?? { path: "", bytes: Buffer.alloc(0) };
  const sent = { gzip: gzipSync(bytes).length, brotli: brotliCompressSync(bytes).length };
  return { kind, pages: paths.length, path, raw: bytes.length, ...sent };
}
