import { type Browser, chromium } from "playwright-core";
import { site } from "../../src/site.ts";
import { dist } from "../building/folders.ts";
import { buildIfStale } from "../building/site-build.ts";
import { chromiumArguments, findChromium } from "../chromium.ts";
import { serveSite } from "../serving/server.ts";
import { readSettings } from "../settings.ts";
import { startCompressingHost } from "./compressing-host.ts";

/** The built site, served, and a browser. */
export interface OpenedSite {
  /** Address of the home page. */
  readonly address: string;
  readonly browser: Browser;
}

/** Builds the site if it is older than its sources, serves it as a host does, and closes all when the work is done. */
export async function withOpenedSite<T>(
  work: (opened: OpenedSite) => Promise<T>,
  more: readonly string[] = [],
): Promise<T> {
  await buildIfStale(await readSettings());
  const server = await serveSite({ root: dist, base: site.base, port: 0 });
  const host = await startCompressingHost(server.address);
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: [...chromiumArguments, ...more],
  });
  try {
    return await work({ address: host.origin + site.base, browser });
  } finally {
    await browser.close();
    host.close();
    await server.close();
  }
}
