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
    { what: "the clock", pattern: /Date\.now|new Date\(|Temporal\.Now|performance\.now/ },
    { what: "chance", pattern: /Math\.random|randomUUID/ },
    { what: "the machine's language", pattern: /toLocale|localeCompare\(/ },
  ])("no file of src/law reads $what", ({ pattern }) => {
    expect(law.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("src/law imports no package, but for Zod at the door where questions come in", () => {
    const packages = law.flatMap(({ path, text }) =>
      [...text.matchAll(/\bfrom\s*["']([^."'][^"']*)["']/g)].map(([, name]) => `${path}: ${name ?? ""}`),
    );
    expect(packages.filter((one) => !/^src\/law\/questions\/[\w-]+\.ts: zod$/.test(one))).toEqual([]);
  });
});

test("only src/build-day.ts reads the clock", () => {
  const readers = tree.filter(({ text }) => /Date\.now|new Date\(\)|Temporal\.Now/.test(text)).map(({ path }) => path);
  expect(readers).toEqual(["src/build-day.ts"]);
});

test("what runs before an install needs no package and no TypeScript", () => {
  const first = readSourceTree("scripts").filter(({ path }) => path.endsWith(".mjs"));
  const needs = first.flatMap(({ path, text }) =>
    [...text.matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g)].map(([, name = ""]) => `${path}: ${name}`),
  );
  expect(needs.filter((one) => !/: (?:node:[\w/]+|\.{1,2}\/[\w/-]+\.mjs)$/.test(one))).toEqual([]);
});

describe("the tree is the table of contents", () => {
  const named = [...tree, ...readSourceTree("scripts"), ...readSourceTree("tests")].map(({ path }) => path);
  const nameOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

  test("no file or folder is called utils, helpers, common or misc", () => {
    expect(named.filter((path) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.)/.test(path))).toEqual([]);
  });

  test("files are kebab-case, components Pascal; a route names its parameter in brackets", () => {
    const isNamedWell = (name: string): boolean =>
      /^_?([a-z0-9-]+|\[[a-zA-Z.]+\])+(\.[a-z0-9]+|\.\[[a-z]+\])*\.(ts|mjs|astro)$/.test(name);
    const isComponent = (path: string): boolean => /^src\/(components|layouts)\/.*[A-Z][A-Za-z]+\.astro$/.test(path);
    expect(named.filter((path) => !isComponent(path) && !isNamedWell(nameOf(path)))).toEqual([]);
  });

  test("no source file is longer than 250 lines", () => {
    const long = tree.filter(({ text }) => text.trimEnd().split("\n").length > 250).map(({ path }) => path);
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
    { text: 'import { z } from "zod";', found: [] },
  ])("$text", ({ text, found }) => {
    expect(toImports(text)).toEqual(found);
  });

  test("a cycle of two files", () => {
    const files = [
      { path: "a.ts", text: "", imports: ["b.ts"] },
      { path: "b.ts", text: "", imports: ["a.ts"] },
    ];
    expect(findCycle(files)).toEqual(["a.ts", "b.ts", "a.ts"]);
  });
});
