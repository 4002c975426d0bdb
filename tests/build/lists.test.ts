import { expect, test } from "vitest";
import { builtPages, readBuilt, toSitePath, type BuiltPage } from "./built-site.ts";

// A body that no public text names is reached by its decision alone.
const { records: organisations } = JSON.parse(readBuilt("/donnees/v1/organisations.json").toString()) as {
  readonly records: readonly { readonly id: string; readonly isUnnamed?: true }[];
};
const unnamed = new Set(organisations.filter((one) => one.isUnnamed).map(({ id }) => `/organismes/${id}/`));

const byPath = new Map(builtPages.map((page) => [page.path, page]));

// No script runs here: these are the links of the pages as they are served.
function linksOf({ path, elements }: BuiltPage): string[] {
  return elements.flatMap(({ name, attributes: { href } }) =>
    name === "a" && href !== undefined ? (toSitePath(href, path)?.replace(/[?#].*$/, "") ?? []) : [],
  );
}

test("every list and every part of it says what it is a part of", () => {
  const lists = builtPages.filter(({ path }) =>
    /^\/(decisions|incidents|amendes|astreintes|organismes)\/([^/]+\/[^/]+\/)?$/.test(path),
  );
  expect(lists.length).toBeGreaterThan(100);
  expect(lists.filter((page) => !leadsToCoverage(page)).map(({ path }) => path)).toEqual([]);
});

test("every article and theme that sums up fines says what they are a part of", () => {
  const summed = builtPages.filter(
    ({ path, elements }) =>
      /^\/(textes|themes)\//.test(path) && elements.some(({ attributes: { id } }) => id === "montants"),
  );
  expect(summed.length).toBeGreaterThan(50);
  expect(summed.filter((page) => !leadsToCoverage(page)).map(({ path }) => path)).toEqual([]);
});

function leadsToCoverage({ elements }: BuiltPage): boolean {
  return elements.some(({ name, attributes: { href } }) => name === "a" && href?.endsWith("/methode/#couverture"));
}

test.each(["decisions", "incidents", "amendes", "astreintes", "organismes"])(
  "every record of /%s/ is reached from its list by links alone",
  (folder) => {
    const list = byPath.get(`/${folder}/`);
    const parts = list === undefined ? [] : linksOf(list).filter((link) => link.split("/").length === 5);
    const pages = [...new Set(parts)].flatMap((link) => byPath.get(link) ?? []);
    const reached = new Set([list, ...pages].flatMap((page) => (page === undefined ? [] : linksOf(page))));
    const records = builtPages.filter(({ path }) => new RegExp(`^/${folder}/[^/]+/$`).test(path));
    expect(records.length).toBeGreaterThan(20);
    const lost = records.map(({ path }) => path).filter((path) => !reached.has(path) && !unnamed.has(path));
    expect(lost).toEqual([]);
  },
);
