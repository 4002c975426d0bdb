import { rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { close } from "pagefind";
import { piecesFile, toPartFolder, type PieceNames } from "./engine.ts";
import { openPart, type IndexPart } from "./index-part.ts";
import { fillParts, type PartSizes } from "./index-parts.ts";
import { noPartKept, type PartStore, startUnlessKept } from "./kept-part.ts";
import { toPieceNames } from "./pieces.ts";

/** An index that grows while the pages are made. */
export interface GrowingIndex {
  /** Takes one page, by its path in the site; a page without `data-pagefind-body` is not searched. */
  readonly add: (sourcePath: string, html: string) => void;
  /** Says that no page is to come: the engine begins the longest part of its work, then `<dist>/pagefind/` is written. */
  readonly end: () => void;
  /**
   * Waits for `<dist>/pagefind/` to be whole, with the piece of each of these addresses, and says how many pages it holds.
   * Throws with the page's name when one was refused.
   */
  readonly write: (addresses: readonly string[]) => Promise<{ pages: number }>;
  /** Ends the engine, which is a program of its own. */
  readonly close: () => Promise<void>;
}

// While it ends, the engine holds 0.4 MB for each page of a part: one part of 10,000 pages would take 4 GB. A part weighs
// words by its own counts: in a small one every word is rare, and a number finds strangers.
const usualSizes: PartSizes = { full: 2_000, least: 1_000 };

/** Whether the search reads a page. */
export function isSearched(html: string): boolean {
  return html.includes("data-pagefind-body");
}

/** How an index is made. */
export interface IndexMaking {
  readonly sizes?: PartSizes;
  /** Parts of earlier builds; one whose pages have not changed is taken from there. */
  readonly kept?: PartStore;
}

/**
 * Opens the index of the site in `dist`, in parts that the browser merges. The same pages in the same order make the same
 * bytes, as long as none has a filter or a sort key: Pagefind keeps those in an order that changes with each run.
 */
export function openSearchIndex(
  dist: string,
  { sizes = usualSizes, kept = noPartKept }: IndexMaking = {},
): GrowingIndex {
  const folder = join(dist, "pagefind");
  rmSync(folder, { recursive: true, force: true });
  const open = (rank: number): IndexPart =>
    openPart(join(folder, toPartFolder(rank)), { engine: startUnlessKept(rank, kept), isFirst: rank === 0 });
  const parts = fillParts(open, sizes);
  return {
    add: (sourcePath, html) => {
      if (isSearched(html)) parts.add({ sourcePath, html });
    },
    end: () => {
      parts.end();
    },
    write: async (addresses) => {
      const all = parts.end();
      const pieces = await Promise.all(all.map((part) => part.end()));
      await mkdir(folder, { recursive: true });
      const names = toPieceNames(new Map(pieces.flatMap((some) => [...some])), addresses);
      await writeFile(join(folder, piecesFile), JSON.stringify({ parts: all.length, names } satisfies PieceNames));
      return { pages: all.reduce((sum, part) => sum + part.size(), 0) };
    },
    close: async () => {
      await close();
    },
  };
}
