import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ELEMENT_NODE, parse, TEXT_NODE, walkSync, type ElementNode, type Node } from "ultrahtml";
import { dist } from "../../scripts/building/folders.ts";
import { site } from "../../src/site.ts";

/** A built page. */
export interface BuiltPage {
  /** A page of the site, what other sites frame, or what leads from an old address to its successor. */
  readonly kind: "page" | "embed" | "redirect";
  /** Its address, without base path: `/decisions/san-2026-003/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly ElementNode[];
  /** Every text a reader reads, code left out. */
  readonly texts: readonly string[];
}

// Code is not prose: its spaces are its own.
const unread = new Set(["script", "style", "code", "pre"]);

/** Every file of the built site, as addresses without base path. */
export const builtFiles: readonly string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `/${relative(dist, join(entry.parentPath, entry.name)).replaceAll("\\", "/")}`)
  .sort();

/** Every built page. */
export const builtPages: readonly BuiltPage[] = builtFiles.filter((file) => file.endsWith(".html")).map(readPage);

/** The bytes of a built file. */
export function readBuilt(file: string): Buffer {
  return readFileSync(join(dist, file));
}

/** The address of an internal link without base path, or null when it leads out of the site. */
export function toSitePath(href: string, from: string): string | null {
  const url = new URL(href, new URL(site.base + from.slice(1), site.origin));
  if (url.origin !== site.origin || !/^https?:$/.test(url.protocol)) return null;
  return `/${url.pathname.slice(site.base.length)}${url.hash}`;
}

function readPage(file: string): BuiltPage {
  const html = readBuilt(file).toString();
  const elements: ElementNode[] = [];
  const texts: string[] = [];
  walkSync(parse(html) as Node, (node: Node, parent?: Node) => {
    if (node.type === ELEMENT_NODE) elements.push(node);
    if (node.type === TEXT_NODE && !unread.has((parent as ElementNode | undefined)?.name ?? "")) {
      texts.push(node.value);
    }
  });
  return { kind: toKind(file, html), path: file.replace(/index\.html$/, ""), html, elements, texts };
}

function toKind(file: string, html: string): BuiltPage["kind"] {
  if (html.includes('http-equiv="refresh"')) return "redirect";
  return /^\/integrer\/.+\/index\.html$/.test(file) ? "embed" : "page";
}
