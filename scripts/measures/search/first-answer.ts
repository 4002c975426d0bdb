import type { Browser } from "playwright-core";
import { type Sent, serveAndCount } from "./counting-server.ts";

/** What a first answer costs a reader who never came before. */
export interface FirstAnswer extends Sent {
  /** Milliseconds from the first letter to the first result, the median of some visits. */
  readonly latency: number;
}

const visits = 5;

/** Types a query on the search page of a folder, each time in a browser that knows nothing, until one result is there. */
export async function measureFirstAnswer(browser: Browser, folder: string, query: string): Promise<FirstAnswer> {
  const server = await serveAndCount(folder);
  const runs: FirstAnswer[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    server.reset();
    await page.goto(`${server.address}recherche/`, { waitUntil: "networkidle" });
    const start = performance.now();
    await page.locator("#question").pressSequentially(query, { delay: 0 });
    await page.locator("[data-results] a").first().waitFor();
    runs.push({ ...server.sent(), latency: performance.now() - start });
    await context.close();
  }
  server.close();
  const [median] = runs.sort((a, b) => a.latency - b.latency).slice(Math.floor(visits / 2));
  if (median === undefined) throw new Error("The first answer was never measured.");
  return median;
}
