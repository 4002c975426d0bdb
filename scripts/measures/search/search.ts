import { chromium } from "playwright-core";
import { site } from "../../../src/site.ts";
import { dist } from "../../building/folders.ts";
import { chromiumArguments, findChromium } from "../../chromium.ts";
import { serveSite } from "../../serving/server.ts";
import { readSettings } from "../../settings.ts";
import { type FirstAnswer, measureFirstAnswer } from "./first-answer.ts";
import { askAll } from "./page.ts";
import { type QueryResult, readQueries } from "./queries.ts";
import { prepareSearchTrial, type SearchTrial } from "./trial.ts";

/** One size of register: the site's search beside a stock index. */
export interface SizeMeasure extends SearchTrial {
  readonly first: { readonly ours: FirstAnswer; readonly plain: FirstAnswer };
}

/** What the search finds and what it costs. */
export interface SearchMeasures {
  readonly results: readonly QueryResult[];
  readonly sizes: readonly SizeMeasure[];
}

/** Asks every query of the built site, then measures a first answer at its own size and at these numbers of decisions. */
export async function measureSearch(decisions: readonly number[]): Promise<SearchMeasures> {
  const { buildIfStale } = await import("../../building/site-build.ts");
  await buildIfStale(await readSettings());
  const browser = await chromium.launch({ executablePath: await findChromium(), args: [...chromiumArguments] });
  const server = await serveSite({ root: dist, base: site.base, port: 0 });
  const results = await askAll(await browser.newPage(), server.address, await readQueries());
  await server.close();
  const sizes: SizeMeasure[] = [];
  for (const count of [0, ...decisions]) {
    const trial = await prepareSearchTrial(`.cache/bench-search-${String(count)}`, count);
    const ours = await measureFirstAnswer(browser, trial.ours, "clearview");
    const plain = await measureFirstAnswer(browser, trial.plain, "clearview");
    sizes.push({ ...trial, first: { ours, plain } });
  }
  await browser.close();
  return { results, sizes };
}
