/** Hears of each page as it is made: its path in the site, such as `decisions/san-2026-003/index.html`, and its HTML. */
export type PageListener = (sourcePath: string, html: string) => void;

// The build and the pages it makes load this module twice, each its own copy: the listener is kept where both find it.
const key = Symbol.for("register-pages");
const shared = globalThis as { [key]?: PageListener | undefined };

/** Tells whoever listens of one page. `path` is its address without the base path. */
export function announcePage(path: string, html: string): void {
  shared[key]?.(toSourcePath(path), html);
}

/** The path in the site of the page of an address without base path: `decisions/x/index.html` for `/decisions/x/`. */
export function toSourcePath(path: string): string {
  const folder = path.replace(/^\/|\/$/g, "");
  return folder === "" ? "index.html" : `${folder}/index.html`;
}

/** Listens to every page that is made from now on; `null` stops. */
export function listenToPages(listener: PageListener | null): void {
  shared[key] = listener ?? undefined;
}
