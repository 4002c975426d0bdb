import { build } from "astro";
import { indexPages } from "../../src/search/index-pages.ts";
import { timed } from "../first/timing.mjs";
import type { Settings } from "../settings.ts";
import { next, swap } from "./folders.ts";
import { writeFraming } from "./framing.ts";
import { checkRecords } from "./records.ts";
import { slimPages } from "./slim-pages.ts";
import { clearStamp, isFresh, toDigest, writeStamp } from "./stamp.ts";

/** What one build made. */
export interface Built {
  /** Number of records read. */
  readonly records: number;
  /** Number of pages that the search knows. */
  readonly pages: number;
}

/** Builds the whole site into `dist`, one timed line a step. Stops before Astro when a record does not fit the model. */
export async function buildSite(settings: Settings): Promise<Built> {
  const digest = await toDigest(settings);
  const records = await timed("check the records", checkRecords);
  await timed("build the pages", () => build({ outDir: next, logLevel: "warn" }));
  const { pages } = await timed("index the pages", () => indexPages(next));
  await timed("slim the pages", () => slimPages(next));
  await writeFraming(next);
  await clearStamp();
  await swap();
  await writeStamp(digest);
  console.log(`${String(records)} records, ${String(pages)} pages in the search, état au ${settings.day}.`);
  return { records, pages };
}

/** Builds the site unless nothing that it is made from has changed. */
export async function buildIfStale(settings: Settings): Promise<void> {
  if (isFresh(await toDigest(settings))) console.log("The site is up to date: nothing to build.");
  else await buildSite(settings);
}
