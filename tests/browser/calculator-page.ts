import type { Page } from "playwright-core";
import { type Browsing, openBrowsing, openPage } from "./browsing.ts";

/** The calculator in a browser. */
export interface CalculatorPage {
  readonly browsing: Browsing;
  readonly page: Page;
  /** Loads the calculator anew, with a query and a fragment, and waits until its forms live. */
  readonly open: (search?: string) => Promise<void>;
  /** The text of the only element that fits, with plain spaces. */
  readonly textOf: (selector: string) => Promise<string>;
}

/** Opens a browser with one page, ready for the calculator and for the search of barriers. */
export async function openCalculator(): Promise<CalculatorPage> {
  const browsing = await openBrowsing();
  const page = await openPage(browsing);
  return {
    browsing,
    page,
    open: async (search = "") => {
      // From another page: a change of the fragment alone would not load the page again.
      await page.goto("about:blank");
      await page.goto(`${browsing.address}calculateur/${search}`);
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>("#astreinte [data-item]:nth-of-type(2)") !== null,
      );
    },
    textOf: async (selector) => (await page.locator(selector).innerText()).replace(/[\u00A0\u202F]/g, " "),
  };
}
