import { promisify } from "node:util";
import { gunzip } from "node:zlib";

const toPlain = promisify<Uint8Array, Buffer>(gunzip);

/** A file of the index, its path below the bundle. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind begins each of its files with this word. */
const mark = "pagefind_dcd";

/** The name of the piece of each page, by its address. */
export async function readPieces(files: readonly IndexFile[]): Promise<ReadonlyMap<string, string>> {
  const pieces = await Promise.all(files.map(readPiece));
  return new Map(pieces.filter((piece) => piece !== null));
}

/**
 * The names of pieces in the order of these addresses, "" for a page whose text is not indexed. Throws for a piece whose
 * page is not among them: the client would find it and not know what it is.
 */
export function toPieceNames(pieces: ReadonlyMap<string, string>, addresses: readonly string[]): string[] {
  const known = new Set(addresses);
  const strays = [...pieces.keys()].filter((address) => !known.has(address));
  if (strays.length > 0) {
    const named =
      strays.length > mostNamed ? [...strays.slice(0, mostNamed), `${strays.length - mostNamed} more`] : strays;
    throw new Error(
      `The first index of the search does not know ${named.join(", ")}: add them in src/search/searched-pages.ts or src/search/guides.ts.`,
    );
  }
  return addresses.map((address) => pieces.get(address) ?? "");
}

/** As many addresses as a message can show without hiding what to do. */
const mostNamed = 10;

async function readPiece({ path, content }: IndexFile): Promise<[address: string, name: string] | null> {
  const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  if (name === undefined) return null;
  const plain = (await toPlain(content)).toString("utf8");
  if (!plain.startsWith(mark)) throw new Error(`${path} is no piece of the search index.`);
  return [(JSON.parse(plain.slice(mark.length)) as { url: string }).url, name];
}
