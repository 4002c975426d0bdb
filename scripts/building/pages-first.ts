import type { AstroIntegration } from "astro";
import { toSourcePath } from "../../src/search/page-stream.ts";

/** How many pages are made while others are written: more gains nothing, and each holds its memory. */
const atOnce = 8;

/**
 * Makes the pages before every other file, several at once, and says beforehand which will come, as paths in the site such
 * as `decisions/san-2026-003/index.html`: the search engine can end its work while feeds and data are made.
 */
export function pagesFirst(expect: (sourcePaths: readonly string[]) => void): AstroIntegration {
  return {
    name: "pages-first",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ build: { concurrency: atOnce } });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          async getStaticPaths() {
            const paths = await prerenderer.getStaticPaths();
            const pages = paths.filter(({ route }) => route.type === "page");
            const others = paths.filter(({ route }) => route.type !== "page");
            expect(pages.map(({ pathname }) => toSourcePath(pathname)));
            return [...pages, ...others];
          },
        }));
      },
    },
  };
}
