import { setTimeout } from "node:timers/promises";
import type { Loader } from "astro/loaders";
import type { Content } from "./content-folder.ts";
import { forgetContent, readContentOnce } from "./content-reading.ts";
import type { CollectionName, Entry } from "./records/collections.ts";
import { toReport } from "./records/report.ts";

const folder = "content";
let settling: Promise<void> | undefined;

/** Fills a collection with records parsed once for all collections, prose already HTML: no module for each entry. */
export function recordLoader(collection: CollectionName): Loader {
  return loaderOf(collection, ({ records }) => records[collection].map(toStored));
}

/** Fills the collection of known gaps, one entry for each line of the list. */
export function gapLoader(): Loader {
  return loaderOf("gaps", ({ gaps }) => numbered(gaps));
}

/** Fills the collection of the CNIL's own list, one entry for each row, in its order. */
export function listLoader(): Loader {
  return loaderOf("official-list", ({ officialList }) => numbered(officialList?.rows ?? []));
}

/** Fills the collection of the CNIL's yearly totals, one entry for each. */
export function statisticsLoader(): Loader {
  return loaderOf("official-statistics", ({ officialStatistics }) => numbered(officialStatistics?.totals ?? []));
}

/** Fills the collection of old addresses, one entry for each line. */
export function redirectLoader(): Loader {
  return loaderOf("redirects", ({ redirects }) => numbered(redirects));
}

/** Fills the collection of dated versions, oldest first. */
export function versionLoader(): Loader {
  return loaderOf("versions", ({ versions }) => numbered(versions));
}

/** Says of the copy of the CNIL's list where and when it was made: one entry. */
export function listCopyLoader(): Loader {
  return loaderOf("official-list-copy", ({ officialList }) => {
    if (officialList === null) return [];
    const { source, copiedOn } = officialList;
    return numbered([{ source, copiedOn }]);
  });
}

interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly html: string;
}

function loaderOf(name: string, pick: (content: Content) => Stored[]): Loader {
  return {
    name: `register-${name}`,
    async load(context) {
      const { store, watcher, logger } = context;
      const fill = async (): Promise<void> => {
        const stored = pick(await readOnce());
        store.clear();
        for (const { id, data, html } of stored) {
          // Parsed and checked already, by the same schemas: a second time would find nothing more.
          store.set({ id, data, rendered: { html } });
        }
      };
      await fill();
      watcher?.add(folder);
      watcher?.on("all", (_event, path) => {
        if (!path.includes(`/${folder}/`)) return;
        settled()
          .then(fill)
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error));
          });
      });
    },
  };
}

/** Reads the folder once for all collections; throws the whole report when something does not fit. */
async function readOnce(): Promise<Content> {
  const content = await readContentOnce();
  if (content.problems.length > 0) throw new Error(toReport(content.problems));
  return content;
}

/** Waits until a change is written, then forgets what was read: once for all collections, which all hear of it. */
function settled(): Promise<void> {
  settling ??= setTimeout(100).then(() => {
    forgetContent();
    settling = undefined;
  });
  return settling;
}

function toStored({ id, prose, ...data }: Entry<CollectionName>): Stored {
  return { id, data, html: prose };
}

// Entries of a list have no name of their own: their place is their identifier.
function numbered(list: readonly object[]): Stored[] {
  return list.map((one, index) => ({ id: String(index), data: { ...one }, html: "" }));
}
