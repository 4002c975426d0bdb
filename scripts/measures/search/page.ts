import type { Page } from "playwright-core";
import { type AskedQuery, type QueryResult, toQueryResult } from "./queries.ts";

const links = "[data-results] h3 a";

/** Asks each query on the search page of a served site, by typing it, and reads the whole answer. */
export async function askAll(page: Page, address: string, queries: readonly AskedQuery[]): Promise<QueryResult[]> {
  await page.goto(`${address}recherche/`);
  const results: QueryResult[] = [];
  for (const query of queries) {
    await type(page, query.q);
    const found = await page.locator(links).evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const base = new URL(address).pathname;
    results.push(
      toQueryResult(
        query,
        found.map((href) => `/${href.slice(base.length)}`),
      ),
    );
  }
  return results;
}

/** Types a query in the search page and waits until the text has answered too. */
export async function type(page: Page, text: string): Promise<void> {
  await page.fill("#question", "");
  await page.fill("#question", text);
  await page.waitForFunction(
    (typed) =>
      new URLSearchParams(location.search).get("q") === typed &&
      document.querySelector("[data-status]")?.ariaBusy === "false",
    text.trim(),
  );
}
