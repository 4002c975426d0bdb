import { dist } from "../building/folders.ts";
import { readSettings } from "../settings.ts";
import { weighPages } from "./page-weight.ts";
import type { Measures } from "./report.ts";
import { readTreeFiles } from "./tree-files.ts";

/** Builds the site as it is, and weighs one page of each kind. */
export async function measureSite(): Promise<Measures> {
  const settings = await readSettings();
  const { buildSite } = await import("../building/site-build.ts");
  const [start, clock] = [performance.timeOrigin + performance.now(), performance.now()];
  const { records } = await buildSite(settings);
  const seconds = (performance.now() - clock) / 1000;
  const files = await readTreeFiles(dist);
  const pages = files.map(({ path }) => path).filter((path) => path.endsWith(".html"));
  return {
    seconds,
    peakMemory: process.resourceUsage().maxRSS * 1024,
    records,
    pages: pages.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
    cards: await countCards(start),
    weights: await weighPages(dist, pages),
  };
}

// The cache writes a card when it is drawn and never touches it again.
async function countCards(start: number): Promise<Measures["cards"]> {
  const used = new Set((await readTreeFiles(dist)).filter(({ path }) => path.endsWith(".png")).map(({ path }) => path));
  const drawn = (await readTreeFiles(".cache/cards")).filter(({ changed }) => changed >= start).length;
  return { drawn, kept: used.size - drawn };
}
