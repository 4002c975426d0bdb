import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PartEngine } from "./part-engine.ts";
import { type IndexFile, readPieces } from "./pieces.ts";

/** What a browser asks for: the pieces of every part, and once the engine and its French stemmer. */
const asked = /^(?:pagefind-entry\.json|pagefind\.\w+\.pf_meta|(?:index|fragment)\/.+)$/;
const askedOnce = /^(?:pagefind\.js|wasm\.fr\.pagefind)$/;

/** A page as it is served. */
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

/** A part written in `folder` by `engine`; the engine of the browser stands beside the first part alone. */
export function openPart(folder: string, { engine, isFirst }: { engine: PartEngine; isFirst: boolean }): IndexPart {
  const isServed = (path: string): boolean => asked.test(path) || (isFirst && askedOnce.test(path));
  let size = 0;
  let ending: Promise<Pieces> | undefined;
  return {
    add: ({ sourcePath, html }) => {
      engine.add({ sourcePath, content: toSearched(html) });
      size += 1;
    },
    size: () => size,
    end: () => {
      ending ??= engine.end().then(async (files) => {
        for (const file of files.filter(({ path }) => isServed(path))) await writePiece(folder, file);
        return readPieces(files);
      });
      ending.catch(() => undefined);
      return ending;
    },
  };
}

// The index holds the main part alone, without what repeats the first index: words above the title, the margin.
function toSearched(html: string): string {
  const main = html
    .slice(html.indexOf("<main"), html.lastIndexOf("</main>"))
    .replace(/<p class="kicker"[\s\S]*?<\/p>|<aside class="margin"[\s\S]*?<\/aside>/g, "");
  return `<html lang="fr"><body>${main}</main></body></html>`;
}

async function writePiece(folder: string, { path, content }: IndexFile): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}
