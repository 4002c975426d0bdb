import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createIndex, type PagefindIndex } from "pagefind";
import { toIndexedCopy } from "./indexed-copy.ts";
import { type IndexFile, readPieces } from "./pieces.ts";

/** What a browser asks for: the pieces of every part, and once the engine and its French stemmer. */
const asked = /^(?:pagefind-entry\.json|pagefind\.\w+\.pf_meta|(?:index|fragment)\/.+)$/;
const askedOnce = /^(?:pagefind\.js|wasm\.fr\.pagefind)$/;

/** A page before it is slimmed. */
export interface BuiltPage {
  /** Its path in the site. */
  readonly sourcePath: string;
  readonly html: string;
}

/** Name of the piece of each page, by its address. */
export type Pieces = ReadonlyMap<string, string>;

/** One part of the index: as many pages as the engine holds at once. */
export interface IndexPart {
  /** Gives a page to the engine. */
  readonly add: (page: BuiltPage) => void;
  /** Number of pages given. */
  readonly size: () => number;
  /** Writes the part once the engine has ended; throws with the page's name when one was refused. */
  readonly end: () => Promise<Pieces>;
}

/** Opens a part, to be written in `folder`; the engine itself stands beside the first one alone. */
export function openPart(folder: string, isFirst: boolean): IndexPart {
  const isServed = (path: string): boolean => asked.test(path) || (isFirst && askedOnce.test(path));
  const index = openIndex();
  const added: Promise<void>[] = [];
  let ending: Promise<Pieces> | undefined;
  return {
    add: (page) => {
      const adding = index.then((one) => addPage(one, page));
      // A refusal is told when the index is written, not while another page is made.
      adding.catch(() => undefined);
      added.push(adding);
    },
    size: () => added.length,
    end: () => {
      ending ??= Promise.all(added).then(async () => {
        const files = await endIndex(await index);
        for (const file of files.filter(({ path }) => isServed(path))) await writePiece(folder, file);
        return readPieces(files);
      });
      ending.catch(() => undefined);
      return ending;
    },
  };
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "fr" });
  if (index === undefined) throw new Error(`The search index does not open: ${errors.join(", ")}`);
  return index;
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

async function endIndex(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(", ")}`);
  await index.deleteIndex();
  return files;
}

async function writePiece(folder: string, { path, content }: IndexFile): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
