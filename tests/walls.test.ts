import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { collectionNames } from "../src/records/collections.ts";
import { findCycle, readSourceTree, toImports } from "./source-tree.ts";

const tree = readSourceTree("src");
const law = tree.filter(({ path }) => path.startsWith("src/law/"));

/** What each room may import besides itself; a room that is not named here may import everything. */
const mayImport: Record<string, readonly string[]> = {
  law: [],
  records: ["law"],
  registry: ["law", "records"],
  outputs: ["law", "records", "registry"],
  calculator: ["law", "outputs"],
  comparison: ["calculator", "law", "outputs", "registry"],
  lists: ["law", "outputs"],
  preview: [],
  search: ["law", "outputs", "records", "registry"],
  drafts: ["records"],
  imports: ["drafts", "records"],
};

/** `src/law/rules/x.ts` -> `law`; a file that stands outside of the rooms is its own room. */
function roomOf(path: string): string {
  return path.split("/")[1] ?? "";
}

const arrows = tree.flatMap(({ path, imports }) =>
  imports.map((to) => ({ file: path, room: roomOf(path), to: roomOf(to) })).filter(({ room, to }) => room !== to),
);

describe("arrows run one way", () => {
  test.each(Object.entries(mayImport))("%s imports only %j", (room, allowed) => {
    const strays = arrows.filter((arrow) => arrow.room === room && !allowed.includes(arrow.to));
    expect(strays).toEqual([]);
  });

  test("no chain of imports comes back to its beginning", () => {
    expect(findCycle([...tree, ...readSourceTree("scripts")])).toBeUndefined();
  });

  test("the site knows neither src/drafts nor src/imports: only scripts use them", () => {
    const own = ["drafts", "imports"];
    expect(arrows.filter(({ room, to }) => own.includes(to) && !own.includes(room))).toEqual([]);
  });

  test("nothing published imports a script or a test", () => {
    const strays = tree.flatMap((file) =>
      file.imports.filter((to) => !to.startsWith("src/")).map((to) => [file.path, to]),
    );
    expect(strays.filter(([, to]) => !to?.startsWith("node_modules/"))).toEqual([]);
  });
});

describe("the law is pure", () => {
  test.each([
    { what: "the disk, the network or the process", pattern: /["']node:|\bfetch\(|\bprocess\./ },
    { what: "the page of a browser", pattern: /\b(?:document|window|console)\./ },
    { what: "the clock", pattern: /\bDate[.(]|new Date\b|Temporal\.Now|performance\.now/ },
    { what: "chance", pattern: /Math\.random|\bcrypto\b/ },
    { what: "the machine's language", pattern: /toLocale|localeCompare\(|\bIntl\./ },
  ])("no file of src/law reads $what", ({ pattern }) => {
    expect(law.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("src/law imports no package, but for Zod at the door where questions come in", () => {
    const used = law.flatMap(({ path, packages }) => packages.map((name) => `${path}: ${name}`));
    expect(used.filter((one) => !/^src\/law\/questions\/[\w-]+\.ts: zod$/.test(one))).toEqual([]);
  });
});

test("only src/build-day.ts reads the clock", () => {
  const clock = /Date\.now|\bDate\(\)|new Date\b(?!\()|Temporal\.Now/;
  const readers = tree.filter(({ text }) => clock.test(text)).map(({ path }) => path);
  expect(readers).toEqual(["src/build-day.ts"]);
});

test("what runs before an install needs no package and no TypeScript", () => {
  const first = readSourceTree("scripts").filter(({ path }) => path.endsWith(".mjs"));
  const needs = first.flatMap(({ path, imports, packages }) =>
    [...imports, ...packages].map((name) => `${path}: ${name}`),
  );
  expect(needs.filter((one) => !/: (?:node:[\w/]+|[\w/-]+\.mjs)$/.test(one))).toEqual([]);
});

describe("the tree is the table of contents", () => {
  const all = [...tree, ...readSourceTree("scripts"), ...readSourceTree("tests")];
  const named = all.map(({ path }) => path);
  const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

  test("no file or folder is called utils, helpers, common or misc", () => {
    expect(named.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.)/.test(path))).toEqual([]);
  });

  test("no folder has an index that gathers its files", () => {
    expect(named.filter((path) => /(^|\/)index\.(ts|mjs)$/.test(path))).toEqual([]);
  });

  test("what a file exports is used by another one", () => {
    const framework = /^src\/pages\/|^src\/(middleware|content\.config)\.ts$|-setup\.ts$/;
    const words = all.map(({ path, text }) => ({ path, words: new Set(text.match(/\w+/g)) }));
    const exported = all
      .filter(({ path }) => !framework.test(path) && !path.endsWith(".astro"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm)].map(([, name = ""]) => ({
          path,
          name,
        })),
      );
    const isUsed = (path: string, name: string): boolean =>
      words.some((other) => other.path !== path && other.words.has(name));
    expect(exported.filter(({ path, name }) => !isUsed(path, name))).toEqual([]);
  });

  test("files are kebab-case, components Pascal; a route names its parameter in brackets", () => {
    const isComponent = (path: string): boolean => /^src\/(components|layouts)\/.*\.astro$/.test(path);
    const kebab = /^_?([a-z0-9-]+|\[[a-zA-Z.]+\])+(\.[a-z0-9]+|\.\[[a-z]+\])*\.(ts|mjs|astro|css)$/;
    const isNamedWell = (path: string): boolean =>
      (isComponent(path) ? /^[A-Z][A-Za-z]+\.astro$/ : kebab).test(nameOf(path));
    expect(named.filter((path) => !isNamedWell(path))).toEqual([]);
  });

  test("no source file is longer than 250 lines", () => {
    const long = all.filter(({ text }) => text.trimEnd().split("\n").length > 250).map(({ path }) => path);
    expect(long).toEqual([]);
  });

  test("every folder of content but that of dated versions is a collection, and every collection has its folder", () => {
    const folders = readdirSync("content", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...collectionNames, "versions"].sort());
  });

  test("records are named in ASCII kebab-case", () => {
    const files = collectionNames.flatMap((name) => readdirSync(`content/${name}`).map((file) => `${name}/${file}`));
    expect(files.filter((file) => !/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(file))).toEqual([]);
  });
});

describe("the walls see", () => {
  test.each([
    { text: 'import { a } from "./a.ts";', found: ["./a.ts"] },
    { text: 'import type { A } from "../b/a.ts";', found: ["../b/a.ts"] },
    { text: 'export * from "./c.ts";', found: ["./c.ts"] },
    { text: 'import "./effect.ts";', found: ["./effect.ts"] },
    { text: 'const d = await import("./d.ts");', found: ["./d.ts"] },
    { text: 'import { z } from "zod";', found: ["zod"] },
    { text: 'import "zod";', found: ["zod"] },
  ])("$text", ({ text, found }) => {
    expect(toImports(text)).toEqual(found);
  });

  test("a cycle of two files", () => {
    const files = [
      { path: "a.ts", imports: ["b.ts"] },
      { path: "b.ts", imports: ["a.ts"] },
    ];
    expect(findCycle(files)).toEqual(["a.ts", "b.ts", "a.ts"]);
  });
});
