/** A page that answers, once its piece of the index is read. */
export interface FoundPage {
  /** The text of the page as it was indexed. */
  readonly content: string;
  /** Some thirty words around the matches, with `<mark>`; `<` and `>` of the text itself are escaped. */
  readonly excerpt: string;
  /** Ranks of the matching words in `content`. */
  readonly locations: readonly number[];
  /** The title of the page, as `title`. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that answers, before its piece is read. */
export interface Match {
  /** Name of that piece. */
  readonly id: string;
  /** Reads the piece of the index that holds the page. */
  readonly data: () => Promise<FoundPage>;
  /** Fields of `meta` that match; absent when none does. */
  readonly matchedMetaFields?: readonly string[];
}

/** The part of Pagefind that the client uses. */
export interface Engine {
  /** Pages whose text matches folded words, best first. */
  readonly search: (words: string) => Promise<{ readonly results: readonly Match[] }>;
}

/** The text of every page, and which page each of its pieces is. */
export interface FullText extends Engine {
  /** Row of a page in the first index, by the name of its piece. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Instance extends Engine {
  /** Adds the answers of another index, at its address. */
  readonly mergeIndex: (folder: string, options: object) => Promise<void>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Instance;
}

/** The names of the pieces of the text, as a file. */
export interface PieceNames {
  /** In how many parts the index is. */
  readonly parts: number;
  /** In the order of the first index; "" for a page whose text is not indexed. */
  readonly names: readonly string[];
}

/** The file that names the piece of each page, in the order of the first index. */
export const piecesFile = "pieces.json";

/** The folder of a part of the index, below that of the first, which is part 0. */
export function toPartFolder(part: number): string {
  return part === 0 ? "" : `${String(part)}/`;
}

const asked = { excerptLength: 28, ranking: { metaWeights: { title: 5 } } };

/** Loads Pagefind from its folder. Rejects when it cannot be reached. */
async function openEngine(folder: string): Promise<Instance> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // No worker: a worker would load the engine twice, and its address is refused where Trusted Types are required.
  return pagefind.createInstance({ noWorker: true, ...asked });
}

/** Loads the engine of the text and the names of its pieces. Rejects when one of them cannot be reached. */
export async function openFullText(folder: string): Promise<FullText> {
  const [engine, pieces] = await Promise.all([openEngine(folder), fetch(folder + piecesFile)]);
  if (!pieces.ok) throw new Error(`${folder}${piecesFile} answers ${String(pieces.status)}.`);
  const { parts, names } = (await pieces.json()) as PieceNames;
  for (let part = 1; part < parts; part += 1) await engine.mergeIndex(folder + toPartFolder(part), asked);
  return { search: (words) => engine.search(words), rows: new Map(names.map((name, row) => [name, row])) };
}
