import { createHash } from "node:crypto";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { FirstIndex } from "../../../src/search/first-index.ts";
import { openSearchIndex } from "../../../src/search/index-pages.ts";
import { dist } from "../../building/folders.ts";

/** A page of the trial: its path in the site and its HTML. */
interface TrialPage {
  readonly path: string;
  readonly html: string;
}

/** The same pages behind two searches, each in its own folder, ready to be served. */
export interface SearchTrial {
  readonly decisions: number;
  readonly pages: number;
  /** The search page of the site. */
  readonly ours: string;
  /** A box on a stock index of the same pages. */
  readonly plain: string;
}

const firstIndexFile = "recherche/premier-index.json";

/**
 * Writes both searches over the built site, its decisions brought to `decisions` by copies: each has a number, an
 * organisation with its page, a title and an amount of its own, and the text of a real decision about them.
 */
export async function prepareSearchTrial(folder: string, decisions: number): Promise<SearchTrial> {
  await rm(folder, { recursive: true, force: true });
  const [ours, plain] = [join(folder, "ours"), join(folder, "plain")];
  const index = JSON.parse(await readFile(join(dist, firstIndexFile), "utf8")) as FirstIndex;
  const grown = toGrownIndex(index, decisions);
  const pages = await readPages(index, grown);
  await writeOurs(ours, grown, pages);
  await writePlain(plain, pages);
  return { decisions: countDecisions(grown), pages: pages.length, ours, plain };
}

function isDecision(address: string): boolean {
  return /^\/decisions\/./.test(address);
}

function countDecisions({ pages }: FirstIndex): number {
  return pages.address.filter(isDecision).length;
}

/** The first index with copies of decisions and an organisation for each. */
function toGrownIndex(index: FirstIndex, decisions: number): FirstIndex {
  const rows = index.pages.address.flatMap((address, row) => (isDecision(address) ? [row] : []));
  const organisation = index.kinds.findIndex(([word]) => word === "Organisme");
  const organisations = [...index.organisations];
  const columns = structuredClone(index.pages) as { [Name in keyof FirstIndex["pages"]]: unknown[] };
  const add = (page: Readonly<Record<keyof FirstIndex["pages"], unknown>>): void => {
    for (const name of Object.keys(columns) as (keyof typeof columns)[]) columns[name].push(page[name]);
  };
  const rowOf = (row: number): Record<keyof FirstIndex["pages"], unknown> =>
    Object.fromEntries(Object.entries(index.pages).map(([name, column]) => [name, column[row]])) as never;
  for (let copy = 0; rows.length + copy < decisions; copy += 1) {
    const row = rows[copy % rows.length] ?? 0;
    const name = toName(copy);
    const party = organisations.push([name, "", copy % index.sectors.length]) - 1;
    const amount = (toNumber(`amount ${String(copy)}`) % 4000) * 1000 + 1000;
    const other = index.pages.title[rows[toNumber(`title ${String(copy)}`) % rows.length] ?? 0] ?? "";
    add({
      ...rowOf(row),
      address: `/decisions/${toNumberOf(copy).toLowerCase()}/`,
      number: toNumberOf(copy),
      title: `${name} ${other.split(" ").slice(2).join(" ")}`,
      amount,
      counts: [],
      parties: [party],
      names: `CNILTEXT0000${String(toNumber(`text ${String(copy)}`))
        .padStart(8, "0")
        .slice(0, 8)}`,
    });
    add({
      ...rowOf(row),
      address: `/organismes/synthese-${String(copy)}/`,
      title: "",
      kind: organisation,
      number: "",
      state: -1,
      amount,
      counts: [],
      day: "",
      year: 0,
      themes: [],
      parties: [party],
      names: "",
    });
  }
  return { ...index, organisations, pages: columns as unknown as FirstIndex["pages"] };
}

function toNumberOf(copy: number): string {
  return `SAN-${String(1980 + Math.floor(copy / 50))}-${String(900 + (copy % 50))}`;
}

function toNumber(seed: string): number {
  return createHash("sha256").update(seed).digest().readUInt32BE(0);
}

const syllables = "ba co du fra gri jo lem mo nor pa qui ros sta tri vel zan".split(" ");

function toName(copy: number): string {
  const seed = toNumber(`name ${String(copy)}`);
  const name = [0, 4, 8, 12].map((shift) => syllables[(seed >> shift) & 15]).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The text of every page of the index; a copy has that of a real decision, under its own title and number. */
async function readPages(real: FirstIndex, grown: FirstIndex): Promise<TrialPage[]> {
  const texts = new Map<string, string>();
  for (const address of real.pages.address) texts.set(address, await readMain(address));
  const decisions = real.pages.address.filter(isDecision);
  const { address, title, number, parties } = grown.pages;
  const titleOf = (row: number): string =>
    [title[row], grown.organisations[parties[row]?.[0] ?? -1]?.[0]].find((text) => text !== "") ?? "";
  return address.map((path, row) => {
    const text = texts.get(path) ?? texts.get(decisions[row % decisions.length] ?? "") ?? "";
    const own = texts.has(path) ? text : text.replace(/<h1>[\s\S]*?<\/h1>/, `<h1>${titleOf(row)}</h1>`);
    const body = own.replace(/SAN-\d{4}-\d{3}/, (found) => ((number[row] ?? "") === "" ? found : (number[row] ?? "")));
    return { path: `${path.slice(1)}index.html`, html: `<html lang="fr"><body>${body}</body></html>` };
  });
}

async function readMain(address: string): Promise<string> {
  const html = await readFile(join(dist, address, "index.html"), "utf8");
  return html.slice(html.indexOf("<main"), html.lastIndexOf("</main>") + 7);
}

async function writeOurs(folder: string, grown: FirstIndex, pages: readonly TrialPage[]): Promise<void> {
  await mkdir(join(folder, "recherche"), { recursive: true });
  await cp(join(dist, "_astro"), join(folder, "_astro"), { recursive: true });
  await cp(join(dist, "recherche/index.html"), join(folder, "recherche/index.html"));
  await writeFile(join(folder, firstIndexFile), JSON.stringify(grown));
  const index = openSearchIndex(folder);
  for (const { path, html } of pages) index.add(path, html);
  await index.write(grown.pages.address);
  await index.close();
}

// What Pagefind's own manual shows, and nothing else.
const plainPage = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Recherche</title><input id="question"><ol data-results></ol>
<script type="module">
const pagefind = await import("/pagefind/pagefind.js");
document.querySelector("#question").addEventListener("input", async (event) => {
  const { results } = await pagefind.search(event.target.value);
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  document.querySelector("[data-results]").innerHTML = pages
    .map(({ url, meta, excerpt }) => \`<li><h3><a href="\${url}">\${meta.title}</a></h3><p>\${excerpt}</p></li>\`).join("");
  document.body.dataset.answered = event.target.value;
});
</script></html>`;

async function writePlain(folder: string, pages: readonly TrialPage[]): Promise<void> {
  await mkdir(join(folder, "recherche"), { recursive: true });
  await writeFile(join(folder, "recherche/index.html"), plainPage);
  const { index } = await createIndex({ forceLanguage: "fr" });
  for (const { path, html } of pages) await index?.addHTMLFile({ sourcePath: path, content: html });
  await index?.writeFiles({ outputPath: join(folder, "pagefind") });
  await close();
}
