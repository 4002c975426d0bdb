import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeSyntheticContent } from "../../scripts/measures/synthetic/synthetic-content.ts";
import { readContent } from "../../src/content-folder.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "synthetic-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

// Two copies of each affair and more: what two records may not share, two copies do not.
test("the records that the bench makes up fit the model", { timeout: 60_000 }, async () => {
  const records = await writeSyntheticContent("content", folder, 1_600);
  const { problems } = await readContent(folder);
  expect(problems.slice(0, 3)).toEqual([]);
  expect(records.length).toBeGreaterThan(1_550);
});
