import { describe, expect, test } from "vitest";
import { readContent } from "../src/content-folder.ts";
import type { KeptWork } from "../src/kept-work.ts";
import { realContent } from "./registry/real-register.ts";

/** Keeps in memory what passes as plain data, and says how much was made since it was last asked. */
function openWork(): KeptWork & { readonly made: () => number } {
  const things = new Map<string, unknown>();
  let made = 0;
  return {
    take: <T>(inputs: readonly unknown[], make: () => T) => {
      const key = JSON.stringify(inputs);
      if (!things.has(key)) {
        things.set(key, structuredClone(make()));
        made += 1;
      }
      return things.get(key) as T;
    },
    made: () => {
      const count = made;
      made = 0;
      return count;
    },
  };
}

describe("a register whose files were read before", () => {
  test("says what it says when every file is read", async () => {
    const kept = openWork();
    const { records, links, problems } = realContent;
    for (const expected of [Object.values(records).flat().length, 0]) {
      const content = await readContent("content", undefined, kept);
      expect(content).toMatchObject({ records, links, problems });
      expect(kept.made()).toBe(expected);
    }
  });
});
