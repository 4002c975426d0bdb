import { expect, test } from "vitest";
import { builtFiles, builtPages, readBuilt, toSitePath, type BuiltPage } from "./built-site.ts";

const files = new Set(builtFiles);
const anchors = new Map(
  builtPages.map(({ path, elements }) => [path, new Set(elements.map(({ attributes }) => attributes["id"]))]),
);

test("every link, file and fragment that a page asks of the site exists", () => {
  expect(builtPages.flatMap(lostLinks)).toEqual([]);
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
