import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { toListFile, toListParts } from "../../../src/outputs/lists/list-files.ts";
import type { ListTable } from "../../../src/outputs/lists/list-sheet.ts";
import { dist } from "../../building/folders.ts";
import { toPlainPage, plainScript } from "./plain-page.ts";

/** What a page and its data weigh, in bytes as a host sends them (gzip). */
export interface Weights {
  readonly page: number;
  /** What divides and orders all rows. */
  readonly index: number;
  /** The parts of the rows, the first one first. */
  readonly parts: readonly number[];
  readonly script: number;
  /** The alternative: all rows in the page. */
  readonly plainPage: number;
}

const site = {
  toUrl: (path: string): string => path,
  feed: { href: "/flux/decisions.atom", title: "les décisions" },
  feedOf: (facet: string, value: string) => ({ href: `/flux/${facet}-${value}.atom`, title: value }),
};

/** Writes the built page of the decisions with the data of another list, and the plain page of the same rows beside it. */
export async function writeTrialSite(folder: string, list: ListTable): Promise<Weights> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, "plain"), { recursive: true });
  for (const name of ["_astro", "_headers", "decisions/index.html"])
    await cp(join(dist, name), join(folder, name), { recursive: true });
  await mkdir(join(folder, "listes"));
  const index = JSON.stringify(toListFile(list, site));
  const parts = toListParts(list, site).map((rows) => JSON.stringify(rows));
  await writeFile(join(folder, "listes/decisions.json"), index);
  for (const [part, text] of parts.entries())
    await writeFile(join(folder, `listes/decisions-${String(part)}.json`), text);
  const page = await readFile(join(folder, "decisions/index.html"), "utf8");
  const plainPage = toPlainPage(page, list);
  await writeFile(join(folder, "plain/index.html"), plainPage);
  await writeFile(join(folder, "plain/plain.js"), plainScript);
  return {
    page: weigh(page),
    index: weigh(index),
    parts: parts.map(weigh),
    script: await weighScript(page),
    plainPage: weigh(plainPage),
  };
}

async function weighScript(page: string): Promise<number> {
  const [, entry = ""] = /<script[^>]+src="\/([^"]+)"/.exec(page) ?? [];
  const text = await readFile(join(dist, entry), "utf8");
  const imports = [...text.matchAll(/["']\.\/([^"']+\.js)["']/g)].map(([, name = ""]) => name);
  const others = await Promise.all(imports.map((name) => readFile(join(dist, "_astro", name), "utf8")));
  return [text, ...others].reduce((sum, one) => sum + weigh(one), 0);
}

function weigh(text: string): number {
  return gzipSync(text, { level: 9 }).length;
}
