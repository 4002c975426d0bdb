import { describe, expect, test } from "vitest";
import { toCatalog } from "../../../src/outputs/exports/catalog.ts";
import { toSha256 } from "../../../src/outputs/exports/data-file.ts";
import { toDataFiles } from "../../../src/outputs/exports/data-files.ts";
import { toDataPackage } from "../../../src/outputs/exports/datapackage.ts";
import { toExamples } from "../../../src/outputs/exports/examples.ts";
import { columnsOf } from "../../../src/outputs/exports/csv.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { edition, frozen } from "./edition.ts";

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly description: string }[];
    readonly foreignKeys: readonly { readonly reference: { readonly resource: string } }[];
  };
}

const files = toDataFiles(frozen, edition);
const names = files.map(({ name }) => name);

function textOf(name: string): string {
  return files.find((one) => one.name === name)?.bytes.toString() ?? "";
}

function parse(name: string): unknown {
  return JSON.parse(textOf(name));
}

test("every collection has its four files", () => {
  const expected = collectionNames.flatMap((one) => [
    `${one}.json`,
    `${one}.csv`,
    `${one}-excel.csv`,
    `schema/${one}.json`,
  ]);
  expect(names).toEqual(expect.arrayContaining(expected));
});

test("two renderings are the same bytes", () => {
  expect(toDataFiles(frozen, edition).map(toSha256)).toEqual(files.map(toSha256));
});

describe("the data package", () => {
  const { resources } = parse("datapackage.json") as { resources: readonly (Resource & { name: string })[] };

  test("names every file of data with its size and its hash", () => {
    const described = files.filter(({ name }) => !/^(datapackage|catalog)\./.test(name));
    expect(resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
      described.map((file) => ({ path: file.name, bytes: file.bytes.length, hash: `sha256:${toSha256(file)}` })),
    );
  });

  test("gives each resource a name of its own", () => {
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test.each(collectionNames)("describes every column of %s", (collection) => {
    const fields = resources.find(({ path }) => path === `${collection}.csv`)?.schema?.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(columnsOf(collection));
    expect(fields.filter(({ description }) => description === "")).toEqual([]);
  });

  test("points only to resources that exist", () => {
    const targets = resources.flatMap(({ schema }) => schema?.foreignKeys.map(({ reference }) => reference.resource));
    const known = [undefined, ...resources.map(({ name }) => name)];
    expect(targets.filter((one) => !known.includes(one))).toEqual([]);
  });
});

describe("the catalogue", () => {
  test("gives one distribution to each file of data", () => {
    const addresses = [...textOf("catalog.jsonld").matchAll(/"dcat:downloadURL": \{\s+"@id": "([^"]+)"/g)];
    const described = names.filter((name) => !/^(datapackage|catalog)\./.test(name));
    expect(addresses.map(([, address]) => address)).toEqual(
      described.map((name) => `https://registre.example/donnees/v1/${name}`),
    );
  });

  test("is one catalogue of one dataset", () => {
    expect(parse("catalog.jsonld")).toMatchObject({
      "@type": "dcat:Catalog",
      "dcat:dataset": [{ "@type": "dcat:Dataset", "dct:modified": { "@value": "2030-12-24" } }],
    });
  });
});

test.each([
  { file: "datapackage.json", render: toDataPackage },
  { file: "catalog.jsonld", render: toCatalog },
])("$file of one file reads like golden text", async ({ file, render }) => {
  const one = files.filter(({ name }) => name === "fines.csv");
  const text = render({ asOf: frozen.asOf, edition, files: one });
  await expect(text).toMatchFileSnapshot(`../../golden/exports/${file}`);
});

test("the changes read like golden text", async () => {
  await expect(textOf("changes.json")).toMatchFileSnapshot("../../golden/exports/changes.json");
});

describe.each(toExamples(edition))("the example for $tool", ({ code }) => {
  test("asks for files that exist", () => {
    const asked = [...code.matchAll(/https:\/\/registre\.example\/donnees\/v1\/([\w.-]+)/g)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !names.includes(name ?? ""))).toEqual([]);
  });

  test("asks for columns that exist", () => {
    const known = new Set(collectionNames.flatMap(columnsOf));
    const asked = [...code.matchAll(/"(computed\.\w+|amount|decision|organisation|name)"/g)].map(
      ([, column]) => column,
    );
    expect(asked.filter((column) => !known.has(column ?? ""))).toEqual([]);
  });
});
