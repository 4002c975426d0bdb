import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Browsing, openBrowsing } from "./browsing.ts";

/** The box of the search page. */
export const box = "#question";

/** The titles of its results. */
export const titles = "[data-results] h3 a";

/** The search page in a browser. */
export interface SearchPage extends Browsing {
  readonly page: Page;
  /** Opens it on a query, from the part of its address after `?`, and waits for the whole answer. */
  readonly open: (search?: string) => Promise<void>;
  /** Waits until the text has answered too. */
  readonly waitForAnswer: () => Promise<void>;
}

/** Opens the search page for all tests of a file, each of which must leave no complaint. */
export function useSearchPage(): () => SearchPage {
  let search: SearchPage | undefined;
  const get = (): SearchPage => {
    if (search === undefined) throw new Error("The browser opens before the first test.");
    return search;
  };
  beforeAll(async () => {
    const browsing = await openBrowsing();
    search = toSearchPage(browsing, await browsing.context.newPage());
  });
  afterEach(() => {
    expect(get().takeComplaints()).toEqual([]);
  });
  afterAll(async () => {
    await get().close();
  });
  return get;
}

function toSearchPage(browsing: Browsing, page: Page): SearchPage {
  const waitForAnswer = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector("[data-status]")?.ariaBusy === "false");
  };
  const open = async (query = ""): Promise<void> => {
    await page.goto(`${browsing.address}recherche/${query}`);
    if (query !== "") await waitForAnswer();
  };
  return { ...browsing, page, open, waitForAnswer };
}
