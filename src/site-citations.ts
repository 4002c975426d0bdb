import { type CitedRegister, type CslItem, toDecisionItem, toPageItem } from "./outputs/citations/csl.ts";
import { citationFormats } from "./outputs/citations/formats.ts";
import { toFootnote, toLegalReference } from "./outputs/citations/legal-reference.ts";
import { type MetaTag, toZoteroTags } from "./outputs/citations/zotero-tags.ts";
import { register } from "./register.ts";
import type { Link } from "./registry/views.ts";
import { site, toAbsolute } from "./site.ts";

/** How one page is cited. */
export interface PageCitation {
  /** Address of the page, without base path. */
  readonly href: string;
  /** What every file is made from. */
  readonly item: CslItem;
  /** French footnote of the decision, without a final full stop; absent for a page of our own. */
  readonly footnote?: string;
  /** What Zotero's connector reads. */
  readonly tags: readonly MetaTag[];
  /** The files beside the page. */
  readonly files: readonly Link[];
}

const cited: CitedRegister = { name: site.name, asOf: register.asOf, toAbsolute };

/** The citation of every decision, case and incident. */
export const citations: readonly PageCitation[] = [
  ...register.decisions.map((view) => {
    const reference = toLegalReference(view);
    const [footnote, tags] = [toFootnote(reference), toZoteroTags(reference)];
    return { href: view.href, item: toDecisionItem(view, cited), footnote, tags, files: toFiles(view.href) };
  }),
  ...[...register.cases, ...register.incidents].map((view) => ({
    href: view.href,
    item: toPageItem(view, cited),
    tags: [],
    files: toFiles(view.href),
  })),
];

const byHref = new Map(citations.map((citation) => [citation.href, citation]));

/** The citation of a page by its address without base path; undefined when it has none. */
export function citationOf(href: string): PageCitation | undefined {
  return byHref.get(href);
}

function toFiles(href: string): Link[] {
  return citationFormats.map(({ end, word }) => ({ href: href.replace(/\/$/, end), text: word }));
}
