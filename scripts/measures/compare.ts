import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Browser, chromium, type CDPSession, type Page } from "playwright-core";
import { type CaseFile, parseCaseFile, toCaseFile } from "../../src/outputs/comparison/case-file.ts";
import type { Comparable } from "../../src/registry/comparables/comparable.ts";
import { site } from "../../src/site.ts";
import { dist } from "../building/folders.ts";
import { chromiumArguments, findChromium } from "../chromium.ts";
import { serveSite } from "../serving/server.ts";
import { slowProcessor, takeLongest, watchEvents } from "./event-timing.ts";

/** What the comparison costs a reader, with so many cases. */
export interface CompareMeasure {
  readonly cases: number;
  /** The data file, as a host sends it. */
  readonly bytes: number;
  /** Longest interaction, as the browser itself reports it, at a quarter of the speed; milliseconds. */
  readonly worst: number;
  /** The same for a page that writes every case into its table, the plain alternative. */
  readonly plain: number;
}

/** How much slower the processor is made. */
const slowdown = 4;

/** Measures the built site with its own cases, then with as many as are asked. */
export async function measureCompare(sizes: readonly number[]): Promise<CompareMeasure[]> {
  const file = JSON.parse(await readFile(join(dist, "comparer/cas.json"), "utf8")) as CaseFile;
  const server = await serveSite({ root: dist, base: site.base, port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  const measures: CompareMeasure[] = [];
  for (const size of [file.cases.length, ...sizes]) {
    const larger = toCaseFile(file.asOf, file.words, repeat(parseCaseFile(file), size));
    measures.push(await measure(browser, `${server.address}comparer/`, larger));
  }
  await browser.close();
  await server.close();
  return measures;
}

// The same cases again under other names: as many words, as many criteria, as many orders.
function repeat(cases: readonly Comparable[], size: number): Comparable[] {
  return Array.from({ length: size }, (_, index) => {
    const one = cases[index % cases.length];
    if (one === undefined) throw new Error("The site holds no case to compare.");
    return { ...one, id: `${one.id}-${String(index)}` };
  });
}

async function measure(browser: Browser, address: string, file: CaseFile): Promise<CompareMeasure> {
  const text = JSON.stringify(file);
  const page = await browser.newPage();
  await page.route("**/cas.json", (route) => route.fulfill({ contentType: "application/json", body: text }));
  await page.goto(address);
  const processor = await page.context().newCDPSession(page);
  const worst = await worstInteraction(page, processor);
  const plain = await plainTable(page, file.cases.length);
  await page.close();
  return { cases: file.cases.length, bytes: gzipSync(text).length, worst, plain };
}

/** Ticks, chooses and asks for more as a reader would; the longest time from an event to the next picture. */
async function worstInteraction(page: Page, processor: CDPSession): Promise<number> {
  await page.check("#comparer-theme-securite");
  await page.click("[data-question] button[type=submit]");
  await page.waitForSelector("[data-cases] tr");
  await slowProcessor(processor, slowdown);
  await watchEvents(page);
  await page.check("#comparer-theme-information");
  await page.selectOption("#comparer-secteur", "sante");
  await page.selectOption("#comparer-secteur", "");
  await page.uncheck("#comparer-theme-information");
  await page.click("[data-more]");
  for (const place of [0, 1, 2, 3]) await page.locator("[data-cases] input[name=cote]").nth(place).check();
  const longest = await takeLongest(page);
  await slowProcessor(processor, 1);
  return longest;
}

/** Time to write one row for each case and to lay it out, at the same speed. */
async function plainTable(page: Page, rows: number): Promise<number> {
  const processor = await page.context().newCDPSession(page);
  await slowProcessor(processor, slowdown);
  return page.evaluate((count) => {
    const body = document.querySelector("[data-cases] tbody");
    const row = body?.querySelector("tr")?.outerHTML ?? "";
    const start = performance.now();
    if (body) body.innerHTML = row.repeat(count);
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, rows);
}

/** The measures as text, the second against the first and each against the plain alternative. */
export function toCompareReport(measures: readonly CompareMeasure[]): string {
  const [first] = measures;
  const head = "cases      data (gzip)   worst interaction   plain table   worst/plain   worst/first";
  const rows = measures.map(({ cases, bytes, worst, plain }) =>
    [
      String(cases).padEnd(6),
      `${(bytes / 1000).toFixed(1)} kB`.padStart(16),
      `${worst.toFixed(0)} ms`.padStart(20),
      `${plain.toFixed(0)} ms`.padStart(14),
      (worst / plain).toFixed(2).padStart(14),
      (worst / (first?.worst ?? worst)).toFixed(2).padStart(14),
    ].join(""),
  );
  return [`processor      ${String(slowdown)} times slower`, head, ...rows].join("\n");
}
