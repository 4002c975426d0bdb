import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { toIndexedCopy } from "./indexed-copy.ts";
import { piecesFile } from "./engine.ts";
import { toPieceNames } from "./pieces.ts";

/** What a browser asks for: the engine, its French stemmer, and the pieces of the index. */
const served =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment)\/.+)$/;

/**
 * Indexes the built pages that carry `data-pagefind-body` into `<dist>/pagefind/`, with the piece of each of these
 * addresses. Throws with the page's name when the engine refuses one. Two runs over the same pages write the same bytes,
 * as long as no page has a filter or a sort key: Pagefind keeps those in an order that changes with each run.
 */
export async function indexPages(dist: string, addresses: readonly string[]): Promise<{ pages: number }> {
  try {
    const index = await openIndex();
    const pages = await readPages(dist);
    for (const page of pages) await addPage(index, page);
    await writeIndex(index, join(dist, "pagefind"), addresses);
    return { pages: pages.length };
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage: "fr" });
  if (index === undefined) throw new Error(`The search index does not open: ${errors.join(", ")}`);
  return index;
}

interface BuiltPage {
  readonly sourcePath: string;
  readonly html: string;
}

async function readPages(dist: string): Promise<BuiltPage[]> {
  const paths = await Array.fromAsync(glob("**/*.html", { cwd: dist }));
  const sorted = paths.map((path) => path.replaceAll("\\", "/")).sort();
  const pages = await Promise.all(
    sorted.map(async (sourcePath) => ({ sourcePath, html: await readFile(join(dist, sourcePath), "utf8") })),
  );
  return pages.filter(({ html }) => html.includes("data-pagefind-body"));
}

async function addPage(index: PagefindIndex, { sourcePath, html }: BuiltPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexedCopy(html) });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join(", ")}`);
}

async function writeIndex(index: PagefindIndex, folder: string, addresses: readonly string[]): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(", ")}`);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) => served.test(path))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  await writeFile(join(folder, piecesFile), JSON.stringify(toPieceNames(files, addresses)));
}
