// npm run bench: what a build costs and what its pages weigh; npm run bench -- import: what an import of the fund costs.
import { dist } from "./building/folders.ts";
import { orStop } from "./first/stop.mjs";
import { measureImport, toImportMeasuresReport } from "./measures/import.ts";
import { weighPages } from "./measures/page-weight.ts";
import { toMeasuresReport, type Measures } from "./measures/report.ts";
import { readTreeFiles } from "./measures/tree-files.ts";
import { readSettings } from "./settings.ts";

await orStop(async () => {
  const isImport = process.argv[2] === "import";
  console.log(`\n${isImport ? toImportMeasuresReport(await measureImport()) : toMeasuresReport(await measureBuild())}`);
});

async function measureBuild(): Promise<Measures> {
  const settings = await readSettings();
  const { buildSite } = await import("./building/site-build.ts");
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
