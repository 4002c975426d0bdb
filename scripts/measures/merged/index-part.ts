import { openSearchIndex } from "../../../src/search/index-pages.ts";
import { readMadeUpPages } from "./pages.ts";

// Run in a process of its own, so that the memory of one part is not measured with that of another.
const [folder = "", from, to] = process.argv.slice(2);
const pages = await readMadeUpPages(Number(from), Number(to));
const index = openSearchIndex(folder, { sizes: { full: Infinity, least: 1 } });
for (const { address, html } of pages) index.add(`${address.slice(1)}index.html`, html);
await index.write(pages.map(({ address }) => address));
await index.close();
