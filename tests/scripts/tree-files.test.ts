import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { differences } from "../../scripts/building/tree-files.ts";

let folder: string;

const write = async (name: string, files: Record<string, string>): Promise<void> => {
  await mkdir(join(folder, name));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, name, path), text);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trees-"));
  await write("first", { "a.html": "a", "b.html": "b" });
  await write("same", { "a.html": "a", "b.html": "b" });
  await write("other", { "a.html": "A", "c.html": "c" });
});

afterAll(() => rm(folder, { recursive: true }));

test.each([
  { fact: "the same files with the same bytes", other: "same", found: [] },
  { fact: "a changed, a missing and a new file", other: "other", found: ["a.html", "b.html", "c.html"] },
  { fact: "no folder at all", other: "absent", found: ["a.html", "b.html"] },
])("$fact: $found", async ({ other, found }) => {
  expect(await differences(join(folder, "first"), join(folder, other))).toEqual(found);
});
