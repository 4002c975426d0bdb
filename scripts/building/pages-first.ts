import type { AstroIntegration } from "astro";

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
            const [pages, others] = [true, false].map((isPage) =>
              paths.filter(({ route }) => (route.type === "page") === isPage),
            ) as [typeof paths, typeof paths];
            expect(pages.map(({ pathname }) => toSourcePath(pathname)));
            return [...pages, ...others];
          },
        }));
      },
    },
  };
}

function toSourcePath(pathname: string): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  return path === "" ? "index.html" : `${path}/index.html`;
}
