import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { toCatalog } from "../../../src/outputs/exports/catalog.ts";
import { archiveName, checksumsName, toSha256 } from "../../../src/outputs/exports/data-file.ts";
import { toDataFiles } from "../../../src/outputs/exports/data-files.ts";
import { toDataPackage } from "../../../src/outputs/exports/datapackage.ts";
import { toExamples } from "../../../src/outputs/exports/examples.ts";
import { columnsOf } from "../../../src/outputs/exports/columns.ts";
import { collectionNames } from "../../../src/records/collections.ts";
import { edition, frozen } from "./edition.ts";
import { frozenHistory } from "./history.ts";

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly description: string }[];
    readonly foreignKeys: readonly { readonly reference: { readonly resource: string } }[];
  };
}

const files = toDataFiles(frozen, edition, frozenHistory);
const names = files.map(({ name }) => name);

const describing = new Set(["datapackage.json", "catalog.jsonld", checksumsName]);

function textOf(name: string): string {
  return files.find((one) => one.name === name)?.bytes.toString() ?? "";
}

function parse(name: string): unknown {
  return JSON.parse(textOf(name));
}

test("every collection has its five files", () => {
  const expected = collectionNames.flatMap((one) => [
    `${one}.json`,
    `${one}.csv`,
    `${one}-excel.csv`,
    `${one}.parquet`,
    `schema/${one}.json`,
  ]);
  expect(names).toEqual(expect.arrayContaining(expected));
});

test("two renderings are the same bytes", () => {
  expect(toDataFiles(frozen, edition, frozenHistory).map(toSha256)).toEqual(files.map(toSha256));
});

describe("the archive", () => {
  const archive = unzipSync(files.find(({ name }) => name === archiveName)?.bytes ?? new Uint8Array());
  const text = (name: string): string => new TextDecoder().decode(archive[name]);

  test("holds every file but the catalogue, as it is", () => {
    const packed = names.filter((name) => ![archiveName, "catalog.jsonld"].includes(name));
    expect(Object.keys(archive).toSorted()).toEqual(packed.toSorted());
    expect(text("fines.csv")).toBe(textOf("fines.csv"));
  });

  test("holds the checksum of each of its files but that list", () => {
    const sums = Object.keys(archive)
      .filter((name) => name !== checksumsName)
      .map(
        (name) =>
          `${createHash("sha256")
            .update(archive[name] ?? "")
            .digest("hex")}  ${name}\n`,
      );
    expect(text(checksumsName)).toBe(sums.join(""));
  });
});

test("beside the files stands the checksum of each, the archive too", () => {
  const others = files.filter(({ name }) => name !== checksumsName);
  expect(textOf(checksumsName)).toBe(others.map((file) => `${toSha256(file)}  ${file.name}\n`).join(""));
});

test.each(["README.md", "LICENCE.txt"])("%s reads like golden text", async (name) => {
  await expect(textOf(name)).toMatchFileSnapshot(`../../golden/exports/${name}`);
});

describe("the data package", () => {
  const { resources } = parse("datapackage.json") as { resources: readonly (Resource & { name: string })[] };

  test("names every file of data with its size and its hash", () => {
    const described = files.filter(({ name }) => !describing.has(name) && name !== archiveName);
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
  test("gives one distribution to each file of data, and to each feed of the whole register", () => {
    const addresses = [...textOf("catalog.jsonld").matchAll(/"dcat:downloadURL": \{\s+"@id": "([^"]+)"/g)];
    const described = names.filter((name) => name !== "catalog.jsonld" && name !== checksumsName);
    expect(addresses.map(([, address]) => address)).toEqual(
      described.map((name) => `https://registre.example/donnees/v1/${name}`),
    );
    expect(textOf("catalog.jsonld")).toContain(
      '"dcat:accessURL": {\n            "@id": "https://registre.example/flux/tout.atom"',
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
    const asked = [...code.matchAll(/"(computed\.\w+|amount|decision|organisation|name)"|\b(computed_\w+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare?.replace("_", "."),
    );
    expect(asked.filter((column) => !known.has(column ?? ""))).toEqual([]);
  });
});
