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
  /** Hears which pages will come, as paths in the site such as `decisions/san-2026-003/index.html`, and in which order. */
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
      const pages = keyedFirst(paths.filter(({ route }) => route.type === "page"));
      for (const { pathname, cacheKey } of pages)
        if (cacheKey !== undefined) keys.set(toSourcePath(pathname), cacheKey);
      expect(pages.map(({ pathname }) => toSourcePath(pathname)));
      // Pages stay in the list even when they are kept: the map of the site is made from it.
      const others = paths.filter(({ route }) => route.type !== "page");
      return [...pages, ...others.filter((path) => !takeUp(path, files))];
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

// Those that are kept come at once: the search engine then begins with what it already has.
function keyedFirst(pages: readonly PathWithRoute[]): PathWithRoute[] {
  const isKeyed = ({ cacheKey }: PathWithRoute): boolean => cacheKey !== undefined;
  return [...pages.filter(isKeyed), ...pages.filter((page) => !isKeyed(page))];
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
