import type { CDPSession, Page } from "playwright-core";

/** Makes the processor so many times slower; 1 is its own speed. */
export async function slowProcessor(session: CDPSession, rate: number): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

/** Begins to note how long each press, change and key waits for its picture. */
export async function watchEvents(page: Page): Promise<void> {
  await page.evaluate(watch);
}

/** The longest wait since the last call, in milliseconds: the browser's own measure, which knows nothing below 16. */
export async function takeLongest(page: Page): Promise<number> {
  // The picture after a press may come long after the press itself.
  await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 300))));
  return page.evaluate(take);
}

interface Watched {
  longest?: number;
}

function watch(): void {
  const watched = globalThis as Watched;
  watched.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longest = Math.max(watched.longest ?? 0, duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: false } as PerformanceObserverInit);
}

function take(): number {
  const watched = globalThis as Watched;
  const longest = watched.longest ?? 0;
  watched.longest = 0;
  return longest;
}
