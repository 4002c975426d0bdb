import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { pack } from "tar-stream";
import { expect, test } from "vitest";
import { toFundXml, type FundText } from "../imports/fund-text.ts";

const content =
  "<p>PAR CES MOTIFS</p><p>La formation restreinte décide de :</p><p>- prononcer une amende de 5 000 euros.</p>";

const run = (...args: string[]) => spawnSync(process.execPath, ["scripts/import.ts", ...args], { encoding: "utf8" });
const newFolder = () => mkdtempSync(join(tmpdir(), "import-"));

async function toArchive(texts: readonly FundText[], withdrawn = ""): Promise<Buffer> {
  const tar = pack();
  if (withdrawn !== "") tar.entry({ name: "liste_suppression_cnil.dat" }, withdrawn);
  for (const text of texts) tar.entry({ name: `texte/${text.id ?? "x"}.xml` }, toFundXml({ content, ...text }));
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of tar) chunks.push(chunk as Uint8Array);
  return gzipSync(Buffer.concat(chunks));
}

// Numbers of a year when the CNIL gave none: the register will never hold them.
const one = { id: "CNILTEXT000055000001", number: "SAN-1990-001", title: "", decidedOn: "1990-01-01" };
const two = { id: "CNILTEXT000055000002", number: "SAN-1990-002", title: "", decidedOn: "1990-01-02" };

test("a stock and its delta are read in the order of their times, and what is withdrawn is not proposed", async () => {
  const folder = newFolder();
  writeFileSync(join(folder, "Freemium_cnil_global_20260101-000000.tar.gz"), await toArchive([one, two]));
  const changed = { ...one, publishedOn: "2026-11-01" };
  writeFileSync(join(folder, "CNIL_20260201-000000.tar.gz"), await toArchive([changed], two.id));
  const { status, stdout, stderr } = run("--drafts", join(folder, "drafts"), folder);
  expect([status, stderr]).toStrictEqual([0, ""]);
  expect(stdout).toContain("3 fichiers lus.\n\nProposées : 1\n  san-1990-001 (sanction, 1990-01-01)");
  expect(stdout).toContain("Retirées du fonds : 1\n");
  expect(readFileSync(join(folder, "drafts/decisions/san-1990-001.mdx"), "utf8")).toContain("publishedOn: 2026-11-01");
});

test("a second run changes nothing, and a draft that a person changed is left as it is", () => {
  const folder = newFolder();
  const drafts = join(folder, "drafts");
  writeFileSync(join(folder, "one.xml"), toFundXml({ ...one, content }));
  run("--drafts", drafts, folder);
  expect(run("--drafts", drafts, folder).stdout.match(/: inchangé$/gm)).toHaveLength(2);
  const fine = join(drafts, "fines/san-1990-001-amende.mdx");
  appendFileSync(fine, "\nUne phrase à nous.\n");
  const { stdout } = run("--drafts", drafts, folder);
  expect(stdout).toContain(`${fine} : laissé tel quel`);
  expect(readFileSync(fine, "utf8")).toMatch(/Une phrase à nous\.\n$/);
});

test("a broken file or archive costs one line, and the others are read", async () => {
  const folder = newFolder();
  const whole = await toArchive([one]);
  writeFileSync(join(folder, "a.tar.gz"), whole.subarray(0, 100));
  writeFileSync(join(folder, "b.tar.gz"), "no archive");
  writeFileSync(join(folder, "c.xml"), "<TEXTE_CNIL>");
  writeFileSync(join(folder, "d.xml"), toFundXml({ ...two, content }));
  const { status, stdout } = run("--drafts", join(folder, "drafts"), folder, join(folder, "absent"));
  expect(status).toBe(0);
  expect(stdout).toContain("Illisibles : 4\n");
  expect(readdirSync(join(folder, "drafts/decisions"))).toStrictEqual(["san-1990-002.mdx"]);
});

test("a decision of the register is held, whatever the folder of drafts says", () => {
  const folder = newFolder();
  const held = { id: "CNILTEXT000054790100", number: "SAN-2026-009", content };
  writeFileSync(join(folder, "held.xml"), toFundXml(held));
  const { stdout } = run("--drafts", join(folder, "drafts"), folder);
  expect(stdout).toContain("Déjà tenues : 1\n  même numéro : 1");
  expect(readdirSync(folder)).toStrictEqual(["held.xml"]);
});

test("nothing that can be read exits with 1, nothing asked with 2", () => {
  const folder = newFolder();
  mkdirSync(join(folder, "empty"));
  expect(run(join(folder, "empty")).status).toBe(1);
  const { status, stderr } = run();
  expect([status, stderr]).toStrictEqual([
    2,
    "Attendu au moins un chemin : npm run import -- [--drafts DOSSIER] CHEMIN… (archives tar.gz, XML, dossiers).\n",
  ]);
});
