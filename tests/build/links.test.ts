import { expect, test } from "vitest";
import { site } from "../../src/site.ts";
import { builtFiles, builtPages, readBuilt, toSitePath, type BuiltPage } from "./built-site.ts";

const files = new Set(builtFiles);
const anchors = new Map(
  builtPages.map(({ path, elements }) => [path, new Set(elements.map(({ attributes }) => attributes["id"]))]),
);

const wholeAddress = new RegExp(`${RegExp.escape(site.origin + site.base)}[^\\s"<>\\\\)\\]}|,;]*`, "g");

test("every link, file and fragment that a page asks of the site exists", () => {
  expect(builtPages.flatMap(lostLinks)).toEqual([]);
});

test("every address of the site that a feed, a calendar or a file of data names exists", () => {
  const named = builtFiles
    .filter((file) => /\.(atom|rss|xml|json|jsonld|opml|ics|csv|bib|ris)$/.test(file))
    .flatMap(namedIn);
  expect(new Set(named).size).toBeGreaterThan(500);
  // The folder of the data and the two names of the catalogue identify a thing: no file stands for it.
  const identifiers = /\/donnees\/(v1\/|#catalogue|#jeu-de-donnees)$/;
  expect(
    [...new Set(named)].filter(
      (address) => !identifiers.test(address) && !leadsSomewhere(toSitePath(address, "/") ?? ""),
    ),
  ).toEqual([]);
});

test("no page gives one id to two elements", () => {
  expect(builtPages.flatMap(repeatedIds)).toEqual([]);
});

function lostLinks({ path, elements }: BuiltPage): string[] {
  return elements
    .flatMap(({ attributes: { href, src, action } }) => [href, src, action])
    .filter((asked) => asked !== undefined)
    .filter((asked) => {
      const target = toSitePath(asked, path);
      return target !== null && !leadsSomewhere(target);
    })
    .map((asked) => `${path} asks ${asked}`);
}

// Lines of a calendar are folded, and JSON may write a slash in two signs.
function namedIn(file: string): string[] {
  const text = readBuilt(file).toString().replaceAll("\r\n ", "");
  return text.match(wholeAddress) ?? [];
}

function leadsSomewhere(target: string): boolean {
  const [path = "", fragment = ""] = target.split("#");
  const address = path.replace(/\?.*$/, "");
  const file = address.endsWith("/") ? `${address}index.html` : address;
  if (!files.has(file)) return false;
  if (fragment !== "" && file.endsWith(".svg")) return readBuilt(file).toString().includes(` id="${fragment}"`);
  return fragment === "" || (anchors.get(address)?.has(decodeURIComponent(fragment)) ?? false);
}

function repeatedIds({ path, elements }: BuiltPage): string[] {
  const ids = elements.map(({ attributes }) => attributes["id"]).filter((id) => id !== undefined);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} #${id}`);
}
