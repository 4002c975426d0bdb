import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { glob } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { toIndexedCopy } from "./indexed-copy.ts";
import { toStableIndex } from "./stable-index.ts";

/** What a browser asks for: the engine, its French stemmer, and the pieces of the index. */
const served =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\w+\.pf_meta|wasm\.fr\.pagefind|(?:index|fragment|filter)\/.+)$/;

/**
 * Indexes the built pages that carry `data-pagefind-body` into `<dist>/pagefind/`. Throws with the page's name when
 * the engine refuses one. Two runs over the same pages write the same bytes.
 */
export async function indexPages(dist: string): Promise<{ pages: number }> {
  try {
    const index = await openIndex();
    const pages = await readPages(dist);
    await addPages(index, pages);
    await writeIndex(index, join(dist, "pagefind"));
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

// The engine reads pages on all cores, if it is given several at once; their order stays that of their names.
async function addPages(index: PagefindIndex, pages: readonly BuiltPage[]): Promise<void> {
  const together = 64;
  for (let at = 0; at < pages.length; at += together) {
    await Promise.all(pages.slice(at, at + together).map((page) => addPage(index, page)));
  }
}

async function addPage(index: PagefindIndex, { sourcePath, html }: BuiltPage): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath, content: toIndexedCopy(toSearched(html)) });
  if (errors.length > 0) throw new Error(`${sourcePath} cannot be indexed: ${errors.join(", ")}`);
}

// The index holds the main part alone: what surrounds it would be read for nothing.
function toSearched(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return `<html lang="fr"><body>${main}</main></body></html>`;
}

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { errors, files } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index cannot be written: ${errors.join(", ")}`);
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of toStableIndex(files.filter(({ path }) => served.test(path)))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
