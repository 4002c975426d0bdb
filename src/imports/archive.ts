import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";

/** One file to look into. */
export interface FundFile {
  /** Where it stands: the archive, then the path inside. */
  readonly path: string;
  /** Its bytes; `null` when it is larger than any text of the fund. */
  readonly bytes: Uint8Array | null;
}

/** Sixteen megabytes: the longest text of the fund has less than one. */
export const largestText = 16_000_000;

/**
 * The files of a tar archive in their order, one at a time, never unpacked to disk.
 * Throws when the archive is cut short or is none; what came before stays read.
 */
export async function* filesOfArchive(
  stream: Readable,
  archive: { readonly path: string; readonly isCompressed: boolean },
  wants: (path: string) => boolean,
): AsyncGenerator<FundFile> {
  const tar = extract();
  const source = archive.isCompressed ? stream.pipe(createGunzip()).on("error", (error) => tar.destroy(error)) : stream;
  stream.on("error", (error) => tar.destroy(error));
  source.pipe(tar);
  for await (const entry of tar) {
    const { name, type, size } = entry.header;
    if (type !== "file" || !wants(name)) {
      entry.resume();
    } else if (size > largestText) {
      entry.resume();
      yield { path: `${archive.path}: ${name}`, bytes: null };
    } else {
      yield { path: `${archive.path}: ${name}`, bytes: await bytesOf(entry) };
    }
  }
}

async function bytesOf(entry: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
