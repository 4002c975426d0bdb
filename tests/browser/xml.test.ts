import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dist } from "../../scripts/building/folders.ts";
import { openBrowsing } from "./browsing.ts";

interface Source {
  readonly name: string;
  readonly text: string;
}

const browsing = await openBrowsing();
const page = await browsing.context.newPage();

const read = (pattern: string): Source[] =>
  globSync(pattern, { cwd: dist }).map((name) => ({ name, text: readFileSync(join(dist, name), "utf8") }));

/** Names of what the browser's own XML parser refuses. */
async function findBroken(sources: readonly Source[]): Promise<string[]> {
  return page.evaluate((all) => {
    const parser = new DOMParser();
    return all
      .filter(({ text }) => parser.parseFromString(text, "application/xml").querySelector("parsererror") !== null)
      .map(({ name }) => name);
  }, sources);
}

test("every feed, list of feeds, site map and picture is well-formed XML", async () => {
  const files = read("**/*.{atom,rss,xml,opml,svg}");
  expect(files.length).toBeGreaterThan(100);
  expect(await findBroken(files)).toEqual([]);
});

test("every drawing in a page is well-formed XML", async () => {
  const drawings = read("**/*.html").flatMap(({ name, text }) =>
    [...text.matchAll(/<svg\b[^>]*role="img".*?<\/svg>/gs)].map(([drawing]) => ({ name, text: drawing })),
  );
  expect(drawings.length).toBeGreaterThan(100);
  expect(await findBroken(drawings)).toEqual([]);
});

test("what is not XML is found", async () => {
  const broken = ["<a>", "<a b=c/>", "<a>&nbsp;</a>"].map((text) => ({ name: text, text }));
  expect(await findBroken([...broken, { name: "fine", text: "<a/>" }])).toEqual(broken.map(({ name }) => name));
});
