import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toDigest } from "../../scripts/building/stamp.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "inputs-"));
  await writeFile(join(folder, "a.mdx"), "one");
});

afterEach(() => rm(folder, { recursive: true }));

const digest = (day = "2026-11-21"): Promise<string> => toDigest({ day }, [folder, "absent"]);

test("the same inputs have the same digest", async () => {
  expect(await digest()).toBe(await digest());
});

test.each([
  { fact: "a changed file", change: () => writeFile(join(folder, "a.mdx"), "two") },
  { fact: "a new file", change: () => writeFile(join(folder, "b.mdx"), "") },
  { fact: "a renamed file", change: () => rename(join(folder, "a.mdx"), join(folder, "c.mdx")) },
])("$fact changes the digest", async ({ change }) => {
  const before = await digest();
  await change();
  expect(await digest()).not.toBe(before);
});

test("another day changes the digest: accruals move", async () => {
  expect(await digest("2026-11-22")).not.toBe(await digest());
});
