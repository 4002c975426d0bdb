import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "astro";
import type { Content } from "../../src/content-folder.ts";
import { forgetContent } from "../../src/content-reading.ts";
import type { FirstIndex } from "../../src/search/first-index.ts";
import { isSearched, openSearchIndex } from "../../src/search/index-pages.ts";
import type { KeptPart, PartStore } from "../../src/search/kept-part.ts";
import { listenToPages } from "../../src/search/page-stream.ts";
import { readGitLog } from "../../src/git-log.ts";
import { timed } from "../first/timing.mjs";
import type { Settings } from "../settings.ts";
import { next, recover, swap } from "./folders.ts";
import { writeFraming } from "./framing.ts";
import { type KeptFolder, openKeptFolder } from "./kept-folder.ts";
import { type KeptFiles, openKeptFiles } from "./kept-files.ts";
import { inOrder } from "./in-order.ts";
import { makePages } from "./page-making.ts";
import { countRecords, readSoundContent } from "./records.ts";
import { writeRedirects } from "./redirects.ts";
import { openSavedWork } from "./saved-work.ts";
import { clearStamp, isFresh, programInputs, toDigest, writeStamp } from "./stamp.ts";

/** What one build made. */
export interface Built {
  /** Number of records read. */
  readonly records: number;
  /** Number of pages that the search knows. */
  readonly pages: number;
  /** Number of files taken from the site that stood before. */
  readonly taken: number;
}

/** Builds the whole site into `dist`, one timed line a step. Stops before Astro when a record does not fit the model. */
export async function buildSite(settings: Settings): Promise<Built> {
  await recover();
  if (readGitLog() === null) console.log(withoutGit);
  const digest = await digestOf(settings);
  const program = await digestOfProgram(settings);
  const kept = openKeptFolder(program);
  const { redirects, records } = await timed("check the records", () => readWhatIsNeeded(kept));
  const files = openKeptFiles(kept);
  const { pages } = await buildPages(kept, files);
  await writeRedirects(next, redirects);
  await writeFraming(next);
  await clearStamp();
  await swap();
  await writeStamp(digest);
  // What was made while the program changed is not what either program makes.
  if ((await digestOfProgram(settings)) === program) await files.save().then(kept.tidy);
  else await kept.clear();
  const taken = files.count();
  console.log(
    `${String(records)} records, ${String(pages)} pages in the search, ${String(taken)} files as they were, état au ${settings.day}.`,
  );
  return { records, pages, taken };
}

// Nothing more of the content is held: once its store is filled, the pages have all of it.
async function readWhatIsNeeded(kept: KeptFolder): Promise<{ redirects: Content["redirects"]; records: number }> {
  const work = openSavedWork(kept, "records");
  const content = await readSoundContent(work);
  await work.save();
  return { redirects: content.redirects, records: countRecords(content) };
}

const withoutGit =
  "There is no git, or no repository, here: pages are built without their revisions. Install git and build in a clone to have them.";

// The index grows while the pages are made, in a program of its own: two cores, one wait. Pages are made several at once
// and it takes them in one order, on which its bytes depend.
async function buildPages(kept: KeptFolder, files: KeptFiles): Promise<{ pages: number }> {
  const index = openSearchIndex(next, { kept: toPartStore(kept) });
  const pages = inOrder(index.add, index.end);
  try {
    listenToPages((sourcePath, html) => {
      if (pages.expects(sourcePath) || isSearched(html)) pages.take(sourcePath, html);
    });
    const expect = (sourcePaths: readonly string[]): void => {
      forgetContent();
      pages.expect(sourcePaths);
    };
    const integrations = [makePages({ expect, files })];
    await timed("build the pages", () => build({ outDir: next, logLevel: "warn", integrations }));
    pages.finish();
    return await timed("write the search index", async () => index.write(await readAddresses()));
  } finally {
    listenToPages(null);
    await index.close();
  }
}

/** Builds the site unless nothing that it is made from has changed. */
export async function buildIfStale(settings: Settings): Promise<void> {
  if (isFresh(await digestOf(settings))) console.log("The site is up to date: nothing to build.");
  else await buildSite(settings);
}

function toPartStore(kept: KeptFolder): PartStore {
  return {
    read: (rank) => (kept.read(`index-${String(rank)}`) as KeptPart | undefined) ?? null,
    write: (rank, part) => kept.write(`index-${String(rank)}`, part),
  };
}

/** Addresses of the pages that the search knows, from the first index of the site that grows. */
async function readAddresses(): Promise<readonly string[]> {
  const text = await readFile(join(next, "recherche/premier-index.json"), "utf8");
  return (JSON.parse(text) as FirstIndex).pages.address;
}

// The day is not among them: what depends on it says so in its inputs.
function digestOfProgram({ base }: Settings): Promise<string> {
  return toDigest({ base, versions: process.versions }, programInputs);
}

// Pages tell the revisions of records: a commit makes them stale even when no file changes.
function digestOf(settings: Settings): Promise<string> {
  return toDigest({ ...settings, log: readGitLog() });
}
