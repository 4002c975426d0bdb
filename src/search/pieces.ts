import { gunzipSync } from "node:zlib";

/** A file of the index, its path below the bundle. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind begins each of its files with this word. */
const mark = "pagefind_dcd";

/**
 * The name of the piece of each page, in the order of these addresses, "" for a page whose text is not indexed. Throws
 * for a piece whose page is not among them: the client would find it and not know what it is.
 */
export function toPieceNames(files: readonly IndexFile[], addresses: readonly string[]): string[] {
  const names = new Map(files.flatMap((file) => readPiece(file)));
  const strays = [...names.keys()].filter((address) => !addresses.includes(address));
  if (strays.length > 0) {
    throw new Error(
      `The first index of the search does not know ${strays.join(", ")}: add them in src/search/searched-pages.ts or src/search/guides.ts.`,
    );
  }
  return addresses.map((address) => names.get(address) ?? "");
}

function readPiece({ path, content }: IndexFile): [address: string, name: string][] {
  const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return [];
  const plain = gunzipSync(content).toString("utf8");
  if (!plain.startsWith(mark)) throw new Error(`${path} is no piece of the search index.`);
  return [[(JSON.parse(plain.slice(mark.length)) as { url: string }).url, name]];
}
