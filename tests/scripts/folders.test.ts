import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { swap } from "../../scripts/building/folders.ts";

let folder: string;

const site = async (name: string, page: string): Promise<string> => {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, page), "");
  return join(folder, name);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sites-"));
});

afterEach(() => rm(folder, { recursive: true }));

test("the first site takes its place", async () => {
  await swap(await site("next", "new.html"), join(folder, "dist"));
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("a new site replaces every file of the one before", async () => {
  const dist = await site("dist", "old.html");
  await swap(await site("next", "new.html"), dist);
  expect([await readdir(folder), await readdir(dist)]).toEqual([["dist"], ["new.html"]]);
});

test("what a killed swap left behind is no obstacle", async () => {
  await site("next-previous", "older.html");
  const dist = await site("dist", "old.html");
  await swap(await site("next", "new.html"), dist);
  expect([await readdir(folder), await readdir(dist)]).toEqual([["dist"], ["new.html"]]);
});
