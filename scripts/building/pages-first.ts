import type { AstroIntegration, AstroPrerenderer } from "astro";

/** How many pages are made while others are written: more gains nothing, and each holds its memory. */
const atOnce = 8;

/** What is done with pages while they are made. Paths are those of their files, such as `decisions/san-2026-003/index.html`. */
export interface PageWork {
  /** Hears beforehand which pages will come. */
  readonly expect: (sourcePaths: readonly string[]) => void;
  /** Gives the page as it is served. */
  readonly finish: (sourcePath: string, html: string) => Promise<string>;
}

/**
 * Makes the pages before every other file, several at once, and has each finished: the search engine can end its work while
 * feeds and data are made. `base` is the folder of the host in which the site lives.
 */
export function pagesFirst(base: string, work: PageWork): AstroIntegration {
  return {
    name: "pages-first",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ build: { concurrency: atOnce } });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          getStaticPaths: () => orderPaths(prerenderer, work),
          async render(request, options) {
            const made = await prerenderer.render(request, options);
            const path = new URL(request.url).pathname.slice(base.length);
            const finish = (response: Response): Promise<Response> => finishResponse(response, path, work);
            return made instanceof Response ? finish(made) : { ...made, response: await finish(made.response) };
          },
        }));
      },
    },
  };
}

type StaticPaths = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>;

async function orderPaths(prerenderer: AstroPrerenderer, { expect }: PageWork): Promise<StaticPaths> {
  const paths = await prerenderer.getStaticPaths();
  const pages = paths.filter(({ route }) => route.type === "page");
  const others = paths.filter(({ route }) => route.type !== "page");
  expect(pages.map(({ pathname }) => toSourcePath(pathname)));
  return [...pages, ...others];
}

async function finishResponse(response: Response, path: string, { finish }: PageWork): Promise<Response> {
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(await finish(toSourcePath(path), await response.text()), response);
}

function toSourcePath(path: string): string {
  const folder = path.replace(/^\/|\/$/g, "");
  return folder === "" ? "index.html" : `${folder}/index.html`;
}
