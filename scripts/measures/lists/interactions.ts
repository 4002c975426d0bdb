import { type Browser, chromium, type CDPSession, type Page } from "playwright-core";
import { chromiumArguments, findChromium } from "../../chromium.ts";
import { serveSite } from "../../serving/server.ts";
import { slowProcessor, takeLongest, watchEvents } from "../event-timing.ts";

/** How long a reader waits for the next picture after a press, in milliseconds on a processor four times slower. */
export interface Latency {
  readonly action: string;
  readonly milliseconds: number;
}

interface Action {
  readonly action: string;
  /** What is pressed. */
  readonly selector: string;
}

/** What is done with the filters once they are there. */
const filtered: readonly Action[] = [
  { action: "first value of a facet", selector: "[data-facet=theme] input" },
  { action: "second facet", selector: "[data-facet=nature] input" },
  { action: "order by amount", selector: "th[data-order=montant] button" },
  { action: "the other way", selector: "th[data-order=montant] button" },
  { action: "all choices cleared", selector: "[data-clear]" },
  { action: "next fifty rows", selector: "[data-more]" },
];

/** The same with all rows in the page. */
const plain: readonly Action[] = [
  { action: "filter", selector: "#plain-filtre" },
  { action: "all rows again", selector: "#plain-tout" },
  { action: "order by amount", selector: "#plain-ordre" },
];

/** Latencies of the filters, the first use of them apart, and of the plain page of the same rows. */
export interface Interactions {
  /** From the press that asks for the filters to the filters with their rows, fetching included. */
  readonly firstUse: number;
  readonly filtered: readonly Latency[];
  readonly plain: readonly Latency[];
}

/** Presses everything three times in a trial site; the median of each, since a machine does other things too. */
export async function measureInteractions(root: string): Promise<Interactions> {
  const server = await serveSite({ root, base: "/", port: 0 });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  try {
    const rounds: Interactions[] = [];
    for (let round = 0; round < 3; round += 1) rounds.push(await measureRound(browser, server.address));
    return toMedians(rounds);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureRound(browser: Browser, address: string): Promise<Interactions> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  await page.goto(`${address}plain/`, { waitUntil: "networkidle" });
  const plainLatencies = await pressAll(page, session, plain);
  await page.goto(`${address}decisions/`, { waitUntil: "networkidle" });
  const firstUse = await measureFirstUse(page, session);
  for (const facet of ["theme", "nature"]) await page.locator(`[data-facet=${facet}] summary`).click();
  const latencies = await pressAll(page, session, filtered);
  await page.close();
  return { firstUse, filtered: latencies, plain: plainLatencies };
}

function toMedians(rounds: readonly Interactions[]): Interactions {
  const ofActions = (kind: "filtered" | "plain"): Latency[] =>
    (rounds[0]?.[kind] ?? []).map(({ action }, place) => ({
      action,
      milliseconds: medianOf(rounds.map((round) => round[kind][place]?.milliseconds ?? 0)),
    }));
  return {
    firstUse: medianOf(rounds.map(({ firstUse }) => firstUse)),
    filtered: ofActions("filtered"),
    plain: ofActions("plain"),
  };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function measureFirstUse(page: Page, session: CDPSession): Promise<number> {
  await slowProcessor(session, 4);
  const milliseconds = await page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>("[data-open]");
    const form = document.querySelector<HTMLElement>("[data-form]");
    const start = performance.now();
    button?.click();
    while (form?.hidden !== false) await new Promise((next) => requestAnimationFrame(next));
    return performance.now() - start;
  });
  await slowProcessor(session, 1);
  await page.waitForLoadState("networkidle");
  return milliseconds;
}

async function pressAll(page: Page, session: CDPSession, actions: readonly Action[]): Promise<Latency[]> {
  const latencies: Latency[] = [];
  await watchEvents(page);
  for (const { action, selector } of actions) {
    const target = page.locator(selector).first();
    await target.scrollIntoViewIfNeeded();
    await slowProcessor(session, 4);
    await target.click();
    latencies.push({ action, milliseconds: await takeLongest(page) });
    await slowProcessor(session, 1);
  }
  return latencies;
}
