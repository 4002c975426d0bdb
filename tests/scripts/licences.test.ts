import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toDependencyList } from "../../scripts/auditing/dependency-list.ts";
import { listDependencies, refuseLicences, type Lockfile } from "../../scripts/auditing/licences.ts";

const dependencies = listDependencies(JSON.parse(readFileSync("package-lock.json", "utf8")) as Lockfile);

test("every package of the lockfile has a licence that is allowed", () => {
  expect(refuseLicences(dependencies)).toEqual([]);
});

// Otherwise: node scripts/on-node-22.mjs scripts/dependencies.ts
test("docs/dependencies.md lists the packages of the lockfile", () => {
  expect(readFileSync("docs/dependencies.md", "utf8")).toBe(toDependencyList(dependencies));
});

test("a package stands once in each version, under its own name, with its licence", () => {
  const packages = {
    "": { version: "0.1.0" },
    "node_modules/b": { version: "2.0.0", license: "MIT" },
    "node_modules/@a/c": { version: "1.0.0", license: "MIT AND ISC", optional: true },
    "node_modules/@a/c/node_modules/b": { version: "2.0.0", license: "MIT" },
  };
  expect(listDependencies({ packages })).toEqual([
    { name: "@a/c", version: "1.0.0", licence: "MIT AND ISC", isOptional: true },
    { name: "b", version: "2.0.0", licence: "MIT", isOptional: false },
  ]);
});

test.each(["GPL-3.0-only", "MIT AND AGPL-3.0-only", "UNLICENSED", "constructor", ""])(
  "the licence « %s » is refused",
  (licence) => {
    expect(refuseLicences([{ name: "a", version: "1.0.0", licence, isOptional: false }])).toHaveLength(1);
  },
);
