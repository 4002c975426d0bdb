import type { Element, ElementContent, Root, RootContent, Text } from "hast";
import { h } from "hastscript";
import { findMentions, type Lexicon, type Mention } from "../../registry/lexicon.ts";

/** What links a text to the glossary by itself. */
export interface TermLinks {
  readonly lexicon: Lexicon;
  /** The term whose page this is, which does not link to itself; `null` on any other page. */
  readonly own: string | null;
  /** The most links to the glossary that the text may hold, those of its author included. */
  readonly most: number;
}

interface Progress {
  readonly lexicon: Lexicon;
  /** Terms that the text links already. */
  readonly linked: Set<string>;
  readonly most: number;
  /** How many quotations are open where the walk stands. */
  quotes: number;
}

/** Titles, links, code and what others wrote: never linked. A bold lead opens a paragraph as a title does. */
const untouched = /^(?:a|h[1-6]|strong|th|code|pre|kbd|samp|blockquote|q)$/;
const blocks = /^(?:p|li|td|dd|dt)$/;

/** Links the first mention of each term, in place. The words of the text do not change. */
export function linkTerms(tree: Root, { lexicon, own, most }: TermLinks): void {
  const linked = authorLinks(tree);
  const progress = { lexicon, linked, most: own === null ? most : most + 1, quotes: 0 };
  if (own !== null) linked.add(own);
  linkChildren(tree, progress);
}

function authorLinks(node: Root | Element): Set<string> {
  const found = new Set<string>();
  for (const child of node.children) {
    if (child.type !== "element") continue;
    const id = /^\/glossaire\/([^/]+)\//.exec(hrefOf(child))?.[1];
    if (id !== undefined) found.add(id);
    for (const one of authorLinks(child)) found.add(one);
  }
  return found;
}

function hrefOf({ properties: { href } }: Element): string {
  return typeof href === "string" ? href : "";
}

function linkChildren(node: Root | Element, progress: Progress): void {
  node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type === "text") return linkText(child, progress);
    if (child.type === "element") linkElement(child, progress);
    return [child];
  });
}

function linkElement(element: Element, progress: Progress): void {
  if (blocks.test(element.tagName)) progress.quotes = 0;
  if (!untouched.test(element.tagName) && !isPoint(element)) linkChildren(element, progress);
  else progress.quotes = quotesAfter(toText(element), progress.quotes);
}

function isPoint({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes("point");
}

function linkText({ value }: Text, progress: Progress): ElementContent[] {
  const parts: ElementContent[] = [];
  let from = 0;
  for (const mention of findMentions(progress.lexicon, value)) {
    if (!isLinkable(mention, quotesAfter(value.slice(0, mention.from), progress.quotes), progress)) continue;
    progress.linked.add(mention.term);
    parts.push(...toWords(value.slice(from, mention.from)), toLink(mention));
    from = mention.to;
  }
  progress.quotes = quotesAfter(value, progress.quotes);
  return [...parts, ...toWords(value.slice(from))];
}

function isLinkable({ term }: Mention, quotes: number, { linked, most }: Progress): boolean {
  return quotes === 0 && linked.size < most && !linked.has(term);
}

function toLink({ term, words }: Mention): Element {
  return h("a.term", { href: `/glossaire/${term}/` }, words);
}

function toWords(value: string): Text[] {
  return value === "" ? [] : [{ type: "text", value }];
}

// A quotation that is never closed lasts until the end of its paragraph: better no link than one in the words of others.
function quotesAfter(text: string, quotes: number): number {
  return [...text].reduce((open, mark) => {
    if (mark === "«" || mark === "“") return open + 1;
    return mark === "»" || mark === "”" ? Math.max(0, open - 1) : open;
  }, quotes);
}

function toText(node: RootContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(toText).join("") : "";
}
