/** Filter -> value -> number of pages. */
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A page that answers, once its piece of the index is read. */
export interface FoundPage {
  /** Address with the base path. */
  readonly url: string;
  /** The text of the page as it was indexed. */
  readonly content: string;
  /** Some thirty words around the matches, with `<mark>`; `<` and `>` of the text itself are escaped. */
  readonly excerpt: string;
  /** Ranks of the matching words in `content`. */
  readonly locations: readonly number[];
  /** What the page says of itself, see `SearchMeta.astro`. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A page that answers, before its piece is read. */
export interface Match {
  /** Reads the piece of the index that holds the page. */
  readonly data: () => Promise<FoundPage>;
  /** Fields of `meta` that match; absent when none does. */
  readonly matchedMetaFields?: readonly string[];
}

/** How pages are asked for. */
export interface Narrowing {
  /** Filter -> one of these values. */
  readonly filters: Readonly<Record<string, { readonly any: readonly string[] }>>;
  /** Order other than by relevance. */
  readonly sort?: { readonly date: "desc" };
}

/** The part of Pagefind that the client uses. */
export interface Engine {
  /** Pages that match folded words, or all the narrowed ones for `null`. */
  readonly search: (words: string | null, narrowing: Narrowing) => Promise<{ results: Match[]; filters: Counts }>;
  /** Every filter value and its number of pages. */
  readonly filters: () => Promise<Counts>;
}

interface Pagefind {
  readonly createInstance: (options: object) => Engine;
}

/** Loads Pagefind from its folder. Rejects when it cannot be reached. */
export async function openEngine(folder: string): Promise<Engine> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // No worker: a worker would load the engine twice, and its address is refused where Trusted Types are required.
  return pagefind.createInstance({ noWorker: true, excerptLength: 28, ranking: { metaWeights } });
}

/** A decision's own number leads to its page before any page that cites it; what is only shown weighs nothing. */
const metaWeights = { alias: 20, title: 5, kind: 0.5, disposition: 0.5, amount: 0, day: 0, tone: 0 };
