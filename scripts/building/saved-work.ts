import { hash } from "node:crypto";
import type { KeptWork } from "../../src/kept-work.ts";
import type { KeptFolder } from "./kept-folder.ts";

/** Work kept from one build to the next. */
export interface SavedWork extends KeptWork {
  /** Keeps what was asked for since it was opened, and nothing else. */
  readonly save: () => Promise<void>;
}

/** Opens the work that a folder keeps under this name. */
export function openSavedWork(folder: KeptFolder, name: string): SavedWork {
  const before = (folder.read(name) ?? new Map()) as ReadonlyMap<string, unknown>;
  const asked = new Map<string, unknown>();
  return {
    take: <T>(inputs: readonly unknown[], make: () => T) => {
      const key = hash("sha256", JSON.stringify(inputs));
      if (!asked.has(key)) asked.set(key, before.has(key) ? before.get(key) : make());
      // Made under this key by the program that runs now: it is what `make` gives.
      return asked.get(key) as T;
    },
    save: async () => {
      const isSame = asked.size === before.size && [...asked.keys()].every((key) => before.has(key));
      if (!isSame) await folder.write(name, asked);
    },
  };
}
