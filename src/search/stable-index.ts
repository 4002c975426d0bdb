import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { inByteOrder, slicesOf } from "./cbor-slices.ts";

/** A file of the index, its path below the bundle. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind begins each of its files with this word. */
const mark = Buffer.from("pagefind_dcd");

/**
 * The same index, in one order. Pagefind keeps filters, their values and sort keys in hash maps whose order changes
 * with each run; here they go by their bytes, and files are named after the new content.
 */
export function toStableIndex(files: readonly IndexFile[]): IndexFile[] {
  const filters = files.filter(({ path }) => path.startsWith("filter/")).map((file) => restate(file, sortFilter));
  const renamed = renamings(filters);
  const meta = files
    .filter(({ path }) => path.endsWith(".pf_meta"))
    .map((file) => restate(file, (body) => sortMeta(rename(body, renamed))));
  const entry = files
    .filter(({ path }) => path === "pagefind-entry.json")
    .map(({ path, content }) => ({ path, content: rename(content, renamings(meta)) }));
  const restated = new Set([...filters, ...meta].map(({ before }) => before));
  const others = files.filter(({ path }) => !restated.has(path) && path !== "pagefind-entry.json");
  return [...others, ...filters.map(({ file }) => file), ...meta.map(({ file }) => file), ...entry];
}

interface Restated {
  /** Path that Pagefind gave. */
  readonly before: string;
  readonly file: IndexFile;
}

function restate({ path, content }: IndexFile, change: (body: Uint8Array) => Uint8Array): Restated {
  const plain = gunzipSync(content);
  if (!plain.subarray(0, mark.length).equals(mark)) throw new Error(`${path} is no file of the search index.`);
  const body = change(plain.subarray(mark.length));
  const hash = createHash("sha256").update(body).digest("hex");
  const file = {
    path: path.replace(/fr_([0-9a-f]+)/, (_, old: string) => `fr_${hash.slice(0, old.length)}`),
    content: gzipSync(Buffer.concat([mark, body]), { level: 9 }),
  };
  return { before: path, file };
}

function renamings(restated: readonly Restated[]): [string, string][] {
  return restated.map(({ before, file }) => [nameOf(before), nameOf(file.path)]);
}

function nameOf(path: string): string {
  return /fr_[0-9a-f]+/.exec(path)?.[0] ?? path;
}

// Old and new names have one length, so that the bytes around them stay true.
function rename(bytes: Uint8Array, names: readonly [string, string][]): Uint8Array {
  const text = names.reduce((done, [old, now]) => done.replaceAll(old, now), Buffer.from(bytes).toString("latin1"));
  return Buffer.from(text, "latin1");
}

/** A filter is [name, values]. */
function sortFilter(body: Uint8Array): Uint8Array {
  return sortParts(body, [1]);
}

/** The summary is [version, pages, chunks, filters, sorts, fields]. */
function sortMeta(body: Uint8Array): Uint8Array {
  return sortParts(body, [3, 4]);
}

function sortParts(body: Uint8Array, which: readonly number[]): Uint8Array {
  const { head, parts } = slicesOf(body);
  return Buffer.concat([head, ...parts.map((part, index) => (which.includes(index) ? inByteOrder(part) : part))]);
}
