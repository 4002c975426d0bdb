import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { describe, expect, test } from "vitest";
import { filesOfArchive, largestText } from "../../src/imports/archive.ts";
import { isWithdrawalList, parseWithdrawals } from "../../src/imports/withdrawals.ts";

async function toTar(files: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const tar = pack();
  for (const [name, text] of Object.entries(files)) tar.entry({ name }, text);
  tar.entry({ name: "link.xml", type: "symlink", linkname: "/etc/hostname" });
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

async function namesIn(bytes: Buffer, isCompressed = true): Promise<[string, string | null][]> {
  const found: [string, string | null][] = [];
  const archive = { path: "x.tar.gz", isCompressed };
  for await (const file of filesOfArchive(Readable.from([bytes]), archive, (name) => name.endsWith(".xml"))) {
    found.push([file.path, file.bytes === null ? null : new TextDecoder().decode(file.bytes)]);
  }
  return found;
}

const files = { "a/one.xml": "<one/>", "a/readme.txt": "no", "../two.xml": "<two/>", "empty.xml": "" };
const wanted = [
  ["x.tar.gz: a/one.xml", "<one/>"],
  ["x.tar.gz: ../two.xml", "<two/>"],
  ["x.tar.gz: empty.xml", ""],
];

test("the files that are wanted are read in their order; links and others are passed over", async () => {
  expect(await namesIn(gzipSync(await toTar(files)))).toStrictEqual(wanted);
});

test("an archive may stand uncompressed", async () => {
  expect(await namesIn(await toTar(files), false)).toStrictEqual(wanted);
});

test("a file larger than any text is named, not read, and the next one is", async () => {
  const big = { "big.xml": Buffer.alloc(largestText + 1), "next.xml": "<n/>" };
  expect(await namesIn(gzipSync(await toTar(big)))).toStrictEqual([
    ["x.tar.gz: big.xml", null],
    ["x.tar.gz: next.xml", "<n/>"],
  ]);
});

describe("what is no whole archive throws", () => {
  test.each([
    ["cut short", async () => gzipSync(await toTar(files)).subarray(0, 120)],
    ["not compressed", () => Promise.resolve(Buffer.from("hello"))],
    ["compressed, but no tar", () => Promise.resolve(gzipSync("x".repeat(2000)))],
  ])("%s", async (_, make) => {
    await expect(namesIn(await make())).rejects.toThrow();
  });
});

test.each([
  ["20261121-000000/liste_suppression_cnil.dat", true],
  ["liste_suppression.txt", true],
  ["texte/CNILTEXT000055000001.xml", false],
])("%s lists withdrawn texts: %s", (path, expected) => {
  expect(isWithdrawalList(path)).toBe(expected);
});

test("a list of withdrawn texts gives each identifier once, whatever stands around it", () => {
  const text =
    "cnil/CNIL/TEXT/CNILTEXT000055000001\r\nCNILTEXT000055000002.xml\n\nCNILTEXT000055000001\nJORFTEXT000001\n";
  expect(parseWithdrawals(text)).toStrictEqual(["CNILTEXT000055000001", "CNILTEXT000055000002"]);
});
