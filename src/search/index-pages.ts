import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { piecesFile } from "./engine.ts";
import { toIndexedCopy } from "./indexed-copy.ts";
import { readPieces, toPieceNames } from "./pieces.ts";

/** What a browser asks for: the engine, its French stemmer, and the pieces of the index. */
const served =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment)\/.+)$/;

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

/**
 * Opens the index of the site in `dist`. The same pages in the same order make the same bytes, as long as none has a filter
 * or a sort key: Pagefind keeps those in an order that changes with each run.
 */
export async function openSearchIndex(dist: string): Promise<GrowingIndex> {
  const index = await openIndex();
  const folder = join(dist, "pagefind");
  const added: Promise<void>[] = [];
  let pieces: Promise<ReadonlyMap<string, string>> | undefined;
  const end = (): Promise<ReadonlyMap<string, string>> => (pieces ??= writeIndex(index, added, folder));
  return {
    add: (sourcePath, html) => {
      if (!html.includes("data-pagefind-body")) return;
      const adding = addPage(index, { sourcePath, html });
      // A refusal is told when the index is written, not while another page is made.
      adding.catch(() => undefined);
      added.push(adding);
    },
    end: () => {
      end().catch(() => undefined);
    },
    write: async (addresses) => {
      await writeFile(join(folder, piecesFile), JSON.stringify(toPieceNames(await end(), addresses)));
      return { pages: added.length };
    },
    close: async () => {
      await close();
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "fr" });
  if (index === undefined) throw new Error(`The search index does not open: ${errors.join(", ")}`);
  return index;
}

interface BuiltPage {
  readonly sourcePath: string;
  readonly html: string;
}

async function addPage(index: PagefindIndex, { sourcePath, html }: BuiltPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexedCopy(toSearched(html)) });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join(", ")}`);
}

// The index holds the main part alone, without what repeats the first index: words above the title, the margin.
function toSearched(html: string): string {
  const main = html
    .slice(html.indexOf("<main"), html.lastIndexOf("</main>"))
    .replace(/<p class="kicker"[\s\S]*?<\/p>|<aside class="margin"[\s\S]*?<\/aside>/g, "");
  return `<html lang="fr"><body>${main}</main></body></html>`;
}

async function writeIndex(
  index: PagefindIndex,
  added: readonly Promise<void>[],
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  await Promise.all(added);
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(", ")}`);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) => served.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return readPieces(files);
}
