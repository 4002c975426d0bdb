import type { Page } from "playwright-core";
import { afterEach, expect } from "vitest";
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

/** Opens the search page for the tests of a file, each of which must leave no complaint. */
export async function openSearchPage(): Promise<SearchPage> {
  const browsing = await openBrowsing();
  const page = await browsing.context.newPage();
  const waitForAnswer = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector("[data-status]")?.ariaBusy === "false");
  };
  const open = async (query = ""): Promise<void> => {
    await page.goto(`${browsing.address}recherche/${query}`);
    if (query !== "") await waitForAnswer();
  };
  afterEach(() => {
    expect(browsing.takeComplaints()).toEqual([]);
  });
  return { ...browsing, page, open, waitForAnswer };
}
