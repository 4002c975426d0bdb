import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { builtPages, readBuilt } from "./built-site.ts";

/** The scripts of the search page, with what each of them imports. */
function readScripts(): string[] {
  const page = builtPages.find(({ path }) => path === "/recherche/");
  const own = page?.elements.flatMap(({ name, attributes: { src } }) => (name === "script" && src ? [src] : [])) ?? [];
  const files = own.map((src) => `/${src.slice(site.base.length)}`);
  const imported = files.flatMap((file) =>
    [
      ...readBuilt(file)
        .toString()
        .matchAll(/from"\.\/([^"]+)"/g),
    ].map(([, name = ""]) => `/_astro/${name}`),
  );
  return [...new Set([...files, ...imported])];
}

function toWeight(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readBuilt(file), { level: 9 }).length, 0);
}

test("the script of the search weighs 15 kB at most, compressed", () => {
  expect(readScripts().length).toBeGreaterThan(0);
  expect(toWeight(readScripts())).toBeLessThanOrEqual(15_000);
});

test("a first answer costs 80 kB at most, compressed: the script and the first index", () => {
  expect(toWeight([...readScripts(), "/recherche/premier-index.json"])).toBeLessThanOrEqual(80_000);
});
