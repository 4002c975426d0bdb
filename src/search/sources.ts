import { type FullText, openFullText } from "./engine.ts";
import type { FirstIndex } from "./first-index.ts";
import { type KnownPage, parseFirstIndex } from "./index-reader.ts";
import { openSmallEngine, type SmallEngine } from "./small-engine.ts";

/** The first index, ready to answer. */
export interface First {
  readonly pages: readonly KnownPage[];
  readonly engine: SmallEngine;
}

/** What answers, each loaded when it is first asked for and asked again after a failure. */
export interface Sources {
  /** What each page is. Rejects when it cannot be reached. */
  readonly first: () => Promise<First>;
  /** The text of each page. Rejects when it cannot be reached. */
  readonly text: () => Promise<FullText>;
}

/** The sources behind two addresses; `onFirst` is told once, before anything is answered. */
export function openSources(index: string, folder: string, onFirst: (first: First) => void): Sources {
  return {
    first: once(async () => {
      const response = await fetch(index);
      if (!response.ok) throw new Error(`${index} answers ${String(response.status)}.`);
      const pages = parseFirstIndex((await response.json()) as FirstIndex);
      const first = { pages, engine: openSmallEngine(pages) };
      onFirst(first);
      return first;
    }),
    text: once(() => openFullText(folder)),
  };
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
}
