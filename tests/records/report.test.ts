import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/content-folder.ts";
import type { Problem } from "../../src/records/problem.ts";
import { toReport } from "../../src/records/report.ts";
import { inconsistencies } from "./inconsistent-files.ts";
import { contradictions, fitting, misfits, type Texts } from "./broken-files.ts";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "records-"));
});
afterAll(() => rm(root, { recursive: true }));

async function problemsIn(name: string, texts: Texts): Promise<Problem[]> {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { problems } = await readContent(folder, "2026-11-21");
  return problems.map((one) => ({ ...one, file: one.file.replace(folder, "content") }));
}

describe("the report of a folder", () => {
  test("is empty when everything fits", async () => {
    expect(await problemsIn("fitting", fitting)).toEqual([]);
  });

  test.each([
    { name: "report", texts: misfits },
    { name: "report-contradictions", texts: contradictions },
    { name: "report-inconsistencies", texts: inconsistencies },
  ])("tells every problem of every file at once, word for word ($name)", async ({ name, texts }) => {
    const report = toReport(await problemsIn(name, texts));
    await expect(`${report}\n`).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  test.each([
    { name: "misfits-order", texts: misfits },
    { name: "contradictions-order", texts: contradictions },
  ])("goes file by file in name order and leaves no control character ($name)", async ({ name, texts }) => {
    const report = toReport(await problemsIn(name, texts));
    const files = [...report.matchAll(/^(\S.*) does not fit the model\.$/gm)].map(([, file]) => file);
    expect(files).toEqual([...new Set(files)].sort());
    expect(report).not.toMatch(/[^\P{C}\n]/u);
  });
});
