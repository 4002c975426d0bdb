import { appendFile, glob } from "node:fs/promises";
import { join } from "node:path";

/** Appends to the site's `_headers` the rules of framing, and nothing else. */
export async function writeFraming(folder: string): Promise<void> {
  const pages = await Array.fromAsync(glob("**/*.html", { cwd: folder }));
  await appendFile(join(folder, "_headers"), toFramingRules(pages.map((page) => page.replaceAll("\\", "/"))));
}

/**
 * The rules of a `_headers` file that let no other site frame a page, but for those inside `/integrer/`. A rule cannot
 * except a folder: each other folder has its own. `pages` are files of the site, `decisions/x/index.html`.
 */
export function toFramingRules(pages: readonly string[]): string {
  const folders = new Set(pages.map((page) => page.split("/").slice(0, -1)[0] ?? page));
  const paths = [...folders].map(toRule).sort();
  return ["", "# Only what is made for frames may be framed.", ...paths.map((path) => `${path}\n${refusal}\n`)].join(
    "\n",
  );
}

const refusal = "  X-Frame-Options: DENY";

function toRule(top: string): string {
  if (top === "integrer") return "/integrer/";
  if (top === "index.html") return "/";
  return top.endsWith(".html") ? `/${top}` : `/${top}/*`;
}
