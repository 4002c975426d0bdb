import type { Browser, Page } from "playwright-core";
import type { CountingServer, Sent } from "../search/counting-server.ts";

/** What a split search answers to one question asked first, and what it sends for it. */
export interface Answer extends Sent {
  /** Names of the pieces that match, whatever their order. */
  readonly found: readonly string[];
  /** Addresses of the first ten, best first. */
  readonly first: readonly string[];
  /** Milliseconds from the loading of the engine to the first ten, the median of some visits. */
  readonly latency: number;
}

/** A question put to the indexes of these folders, joined in the browser. */
export interface Asking {
  readonly query: string;
  /** Paths of the indexes, the first one opening the others. */
  readonly bundles: readonly string[];
}

const visits = 3;

/** Asks in browsers that know nothing, as a first visit does. */
export async function askFirst(browser: Browser, server: CountingServer, asking: Asking): Promise<Answer> {
  const runs: Answer[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.address);
    server.reset();
    const answer = await ask(page, asking);
    runs.push({ ...answer, ...server.sent() });
    await context.close();
  }
  const [median] = runs.sort((a, b) => a.latency - b.latency).slice(Math.floor(visits / 2));
  if (median === undefined) throw new Error("The question was never asked.");
  return median;
}

interface Joined {
  readonly mergeIndex: (path: string, options: object) => Promise<void>;
  readonly search: (words: string) => Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<{ readonly url: string }> }[];
  }>;
}

function ask(page: Page, asking: Asking): Promise<Omit<Answer, keyof Sent>> {
  return page.evaluate(async ({ query, bundles: [main = "", ...others] }) => {
    const start = performance.now();
    const pagefind = (await import(`${main}pagefind.js`)) as { createInstance: (options: object) => Joined };
    const engine = pagefind.createInstance({ noWorker: true, baseUrl: "/", ranking: { metaWeights: { title: 5 } } });
    for (const other of others) await engine.mergeIndex(other, { baseUrl: "/" });
    const { results } = await engine.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const latency = performance.now() - start;
    return { found: results.map(({ id }) => id), first: pages.map(({ url }) => url), latency };
  }, asking);
}
