import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeRedirects } from "../../scripts/building/redirects.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "redirects-"));
  await mkdir(join(folder, "dossiers/neuf"), { recursive: true });
  await writeFile(join(folder, "dossiers/neuf/index.html"), "new");
  await writeFile(join(folder, "dossiers/neuf.csv"), "date\r\n");
});

afterAll(() => rm(folder, { recursive: true }));

const read = (file: string): Promise<string> => readFile(join(folder, file), "utf8");

test("an old page leads to its successor, an old file is a copy, and hosts get one rule for each", async () => {
  await writeRedirects(folder, [
    { from: "/dossiers/vieux/", to: "/dossiers/neuf/#chronologie" },
    { from: "/dossiers/vieux.csv", to: "/dossiers/neuf.csv" },
  ]);
  const page = await read("dossiers/vieux/index.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/dossiers/neuf/#chronologie">');
  expect(page).toContain('<link rel="canonical" href="https://sanctiotheque.example/dossiers/neuf/">');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain('<a href="/dossiers/neuf/#chronologie">');
  expect(await read("dossiers/vieux.csv")).toBe("date\r\n");
  expect(await read("_redirects")).toBe(
    "/dossiers/vieux/ /dossiers/neuf/#chronologie 301\n/dossiers/vieux.csv /dossiers/neuf.csv 301\n",
  );
});

test("an address that is taken and a successor that is not built stop the build with a sentence each", async () => {
  const redirects = [
    { from: "/dossiers/neuf/", to: "/dossiers/neuf.csv" },
    { from: "/dossiers/parti/", to: "/dossiers/nulle-part/" },
  ];
  await expect(writeRedirects(folder, redirects)).rejects.toThrow(
    [
      "content/redirects.yaml does not fit the model.",
      '  [0].from  expected an address that nothing stands at, received "/dossiers/neuf/"',
      "            remove the line, or rename what took its address",
      '  [1].to  expected an address that is built, received "/dossiers/nulle-part/"',
      "          name the one where /dossiers/parti/ is today",
    ].join("\n"),
  );
});
