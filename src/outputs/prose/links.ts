import type { Element, Root } from "hast";
import { visit } from "unist-util-visit";

/** Addresses of the site that the prose links to, without fragment, each once. */
export function listLinks(tree: Root): string[] {
  const found = new Set<string>();
  visitSiteLinks(tree, (element) => found.add(hrefOf(element).replace(/#.*$/, "")));
  return [...found];
}

/** Puts the base path before every address of the site. */
export function prefixLinks(tree: Root, toHref: (path: string) => string): void {
  visitSiteLinks(tree, (element) => {
    element.properties["href"] = toHref(hrefOf(element));
  });
}

function visitSiteLinks(tree: Root, act: (element: Element) => void): void {
  visit(tree, "element", (element) => {
    if (element.tagName === "a" && hrefOf(element).startsWith("/")) act(element);
  });
}

function hrefOf(element: Element): string {
  const { href } = element.properties;
  return typeof href === "string" ? href : "";
}
