import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../../chromium.ts";
import { type Cost, measureProgram } from "../building/process-peak.ts";
import { serveAndCount } from "../search/counting-server.ts";
import { readTreeFiles } from "../tree-files.ts";
import { type Answer, askFirst } from "./answers.ts";
import { toMadeUpNumber } from "./pages.ts";

/** What it takes to index some pages. */
export interface IndexCost extends Cost {
  readonly pages: number;
  /** Size on disk, in bytes. */
  readonly bytes: number;
}

/** One question put to both searches. */
export interface AskedBoth {
  readonly query: string;
  readonly single: Answer;
  readonly merged: Answer;
}

/** One index of all pages beside the same pages in parts that the browser joins. */
export interface MergedMeasures {
  readonly single: IndexCost;
  readonly parts: readonly IndexCost[];
  readonly questions: readonly AskedBoth[];
}

const folder = ".cache/bench-merged";
const words = ["authentification", "mots de passe", "durée de conservation", "prospection commerciale", "astreinte"];

/** Indexes `count` made-up pages at once, then in `parts` parts, and asks both the same questions. */
export async function measureMerged(count: number, parts: number): Promise<MergedMeasures> {
  await rm(folder, { recursive: true, force: true });
  const bounds = Array.from({ length: parts + 1 }, (_, part) => Math.round((count * part) / parts));
  const single = await index("single", 0, count);
  const costs: IndexCost[] = [];
  for (let part = 0; part < parts; part += 1) {
    costs.push(await index(toPartName(part), bounds[part] ?? 0, bounds[part + 1] ?? count));
  }
  const queries = [toMadeUpNumber(Math.floor(count / 7)), toMadeUpNumber(count - 1), ...words];
  return { single, parts: costs, questions: await askBoth(queries, parts) };
}

function toPartName(part: number): string {
  return `part-${String(part + 1)}`;
}

async function index(name: string, from: number, to: number): Promise<IndexCost> {
  const program = fileURLToPath(new URL("index-part.ts", import.meta.url));
  const path = join(folder, name);
  const cost = await measureProgram({ args: [program, path, String(from), String(to)], cwd: "." });
  const bytes = (await readTreeFiles(path)).reduce((sum, { size }) => sum + size, 0);
  return { ...cost, pages: to - from, bytes };
}

async function askBoth(queries: readonly string[], parts: number): Promise<AskedBoth[]> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Recherche</title>");
  const bundles = Array.from({ length: parts }, (_, part) => `/${toPartName(part)}/pagefind/`);
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  const server = await serveAndCount(folder);
  const asked: AskedBoth[] = [];
  for (const query of queries) {
    const single = await askFirst(browser, server, { query, bundles: ["/single/pagefind/"] });
    asked.push({ query, single, merged: await askFirst(browser, server, { query, bundles }) });
  }
  server.close();
  await browser.close();
  return asked;
}
