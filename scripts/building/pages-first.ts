import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AstroIntegration, AstroPrerenderer, PathWithRoute } from "astro";
import { announcePage, toSourcePath } from "../../src/search/page-stream.ts";
import { site } from "../../src/site.ts";
import { next } from "./folders.ts";
import type { KeptFiles } from "./kept-files.ts";

/** How many pages are made while others are written: more gains nothing, and each holds its memory. */
const atOnce = 8;

/** What a build knows before it makes its first page. */
export interface PageMaking {
  /**
   * Hears which pages will come that the search may read, as paths in the site such as `decisions/san-2026-003/index.html`,
   * and in which order.
   */
  readonly expect: (sourcePaths: readonly string[]) => void;
  /** Where a file is looked for before it is made. */
  readonly files: KeptFiles;
}

/**
 * Makes the pages before every other file, several at once: the search engine can end its work while feeds and data are
 * made. A path that has a key (`keyed`) is taken from the site that stands when nothing that it is made from has changed.
 */
export function pagesFirst(making: PageMaking): AstroIntegration {
  return {
    name: "pages-first",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ build: { concurrency: atOnce } });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({ ...prerenderer, ...withKept(prerenderer, making) }));
      },
    },
  };
}

function withKept(
  { getStaticPaths, render }: AstroPrerenderer,
  { expect, files }: PageMaking,
): Pick<AstroPrerenderer, "getStaticPaths" | "render"> {
  const keys = new Map<string, string>();
  return {
    async getStaticPaths() {
      const paths = await getStaticPaths();
      const [pages, others] = divide(paths, ({ route }) => route.type === "page");
      const [keyed, rest] = divide(pages, ({ cacheKey }) => cacheKey !== undefined);
      const [parts, single] = divide(rest, isPartOfList);
      for (const { pathname, cacheKey = "" } of keyed) keys.set(toSourcePath(pathname), cacheKey);
      expect([...keyed, ...single].map(({ pathname }) => toSourcePath(pathname)));
      // Those that are kept come at once: the search engine begins with them. They stay in the list all the same: the map
      // of the site is made from it.
      return [...keyed, ...single, ...parts, ...others.filter((path) => !takeUp(path, files))];
    },
    async render(request, options) {
      const path = `/${new URL(request.url).pathname.slice(site.base.length)}`;
      const key = options.routeData.type === "page" ? keys.get(toSourcePath(path)) : undefined;
      const bytes = key === undefined ? null : files.find(toSourcePath(path), key);
      if (bytes === null) return render(request, options);
      announcePage(path, bytes.toString());
      return new Response(bytes);
    },
  };
}

// Hundreds of pages in which the search reads nothing: it ends its work while they are made.
function isPartOfList({ route }: PathWithRoute): boolean {
  return route.component === "src/pages/[list]/[facet]/[value].astro";
}

function divide<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): [yes: Thing[], no: Thing[]] {
  return [things.filter(is), things.filter((thing) => !is(thing))];
}

function takeUp({ pathname, cacheKey }: PathWithRoute, files: KeptFiles): boolean {
  if (cacheKey === undefined) return false;
  const file = pathname.replace(/^\/|\/$/g, "");
  const bytes = files.find(file, cacheKey);
  if (bytes === null) return false;
  mkdirSync(dirname(join(next, file)), { recursive: true });
  writeFileSync(join(next, file), bytes);
  return true;
}
