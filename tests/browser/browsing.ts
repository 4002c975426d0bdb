import { createRequire } from "node:module";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll } from "vitest";
import { chromiumArguments, findChromium } from "../../scripts/chromium.ts";
import { dist } from "../../scripts/building/folders.ts";
import { serveSite } from "../../scripts/serving/server.ts";
import { site } from "../../src/site.ts";

/** A browser on the built site, served with its own headers. */
export interface Browsing {
  /** Scheme, host and base path, with a final slash. */
  readonly address: string;
  /** The one context of all pages. */
  readonly context: BrowserContext;
  /** What went wrong since the last call: errors, refusals of the security policy, requests to other origins. */
  readonly takeComplaints: () => string[];
}

/** Opens a browser on `dist` for the tests of a file, and stops it after the last one. */
export async function openBrowsing(): Promise<Browsing> {
  const server = await serveSite({ root: dist, base: site.base, port: 0 });
  const browser: Browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments],
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  const context = await browser.newContext({ locale: "fr-FR", timezoneId: "Europe/Paris" });
  const complaints: string[] = [];
  context.on("page", (page) => listen(page, new URL(server.address).origin, complaints));
  return {
    address: server.address,
    context,
    takeComplaints: () => complaints.splice(0),
  };
}

/** A new page in which barriers can be searched for. */
export async function openPage({ context }: Pick<Browsing, "context">): Promise<Page> {
  await context.addInitScript({ path: createRequire(import.meta.url).resolve("axe-core/axe.min.js") });
  return context.newPage();
}

// A refusal of the security policy reaches the console as an error.
function listen(page: Page, origin: string, complaints: string[]): void {
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()} ${error.message}`));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") complaints.push(`${page.url()} asks ${request.url()}`);
  });
}
