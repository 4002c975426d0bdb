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
 * Makes the pages before the other files, several at once: the search engine can end its work while feeds and data are
 * made. A path that has a key (`keyed`) is taken from the site that stands when nothing that it is made from has changed.
 */
export function makePages(making: PageMaking): AstroIntegration {
  return {
    name: "page-making",
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
      const [pages, others] = divide(paths, isPage);
      const [keyed, rest] = divide(pages, ({ cacheKey }) => cacheKey !== undefined);
      const [parts, single] = divide(rest, isPartOfList);
      expect([...keyed, ...single].map(toFile));
      for (const path of paths) if (path.cacheKey !== undefined) keys.set(toFile(path), path.cacheKey);
      const toMake = others.filter((path) => !isTakenUp(path, files));
      // Those that are kept come at once: the search engine begins with them.
      return [...keyed, ...single, ...parts, ...toMake];
    },
    async render(request, options) {
      const pathname = `/${new URL(request.url).pathname.slice(site.base.length)}`;
      const file = toFile({ pathname, route: options.routeData });
      const key = keys.get(file);
      if (key === undefined) return render(request, options);
      const kept = files.find(file, key);
      if (kept !== null) {
        if (options.routeData.type === "page") announcePage(pathname, kept.toString());
        return new Response(kept);
      }
      const made = await render(request, options);
      const response = made instanceof Response ? made : made.response;
      const bytes = await response.bytes();
      files.keep(file, key, bytes);
      return new Response(bytes, response);
    },
  };
}

function isPage({ route }: PathWithRoute): boolean {
  return route.type === "page";
}

// Hundreds of pages in which the search reads nothing: it ends its work while they are made.
function isPartOfList({ route }: PathWithRoute): boolean {
  return route.component === "src/pages/[list]/[facet]/[value].astro";
}

function toFile({ pathname, route }: PathWithRoute): string {
  return isPage({ pathname, route }) ? toSourcePath(pathname) : pathname.replace(/^\/|\/$/g, "");
}

function divide<Thing>(things: readonly Thing[], is: (thing: Thing) => boolean): [yes: Thing[], no: Thing[]] {
  return [things.filter(is), things.filter((thing) => !is(thing))];
}

// Astro spends a third of a millisecond on a file that it need not make, and most are no pages: those leave its list, and
// are written here. Pages stay, as the map of the site is made from its list.
function isTakenUp(path: PathWithRoute, files: KeptFiles): boolean {
  const bytes = path.cacheKey === undefined ? null : files.find(toFile(path), path.cacheKey);
  if (bytes === null) return false;
  const to = join(next, toFile(path));
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
  return true;
}
