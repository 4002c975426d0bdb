import { hash } from "node:crypto";
import { startEngine, type PartEngine } from "./part-engine.ts";
import type { IndexFile } from "./pieces.ts";

/** A part of the index as an earlier build made it. */
export interface KeptPart {
  /** A digest of each page that it holds, in the order in which the engine took them. */
  readonly pages: readonly string[];
  readonly files: readonly IndexFile[];
}

/** Where parts are kept, each under its rank from 0. */
export interface PartStore {
  /** The part of this rank; null when none is kept. */
  readonly read: (rank: number) => KeptPart | null;
  readonly write: (rank: number, part: KeptPart) => Promise<void>;
}

/** Keeps nothing: every part is made. */
export const noPartKept: PartStore = { read: () => null, write: () => Promise.resolve() };

/** An engine that begins with the first page that an earlier build did not give it, and not at all when there is none. */
export function startUnlessKept(rank: number, store: PartStore): PartEngine {
  const kept = store.read(rank);
  const pages: string[] = [];
  // As bytes: thousands of pages may wait, and as text each would hold twice as much.
  const waiting: { readonly sourcePath: string; readonly bytes: Buffer }[] = [];
  let engine: PartEngine | undefined;
  const start = (): PartEngine => {
    engine ??= startEngine();
    for (const { sourcePath, bytes } of waiting.splice(0)) engine.add({ sourcePath, content: bytes.toString() });
    return engine;
  };
  return {
    add: (page) => {
      const { sourcePath, content } = page;
      const digest = hash("sha256", `${sourcePath}\0${content}`);
      const isKept = engine === undefined && kept?.pages[pages.length] === digest;
      pages.push(digest);
      if (isKept) waiting.push({ sourcePath, bytes: Buffer.from(content) });
      else start().add(page);
    },
    end: async () => {
      if (engine === undefined && kept?.pages.length === pages.length) return kept.files;
      const files = await start().end();
      await store.write(rank, { pages, files });
      return files;
    },
  };
}
