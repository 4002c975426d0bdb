import { remembered } from "./outputs/remembered.ts";
import { toSlimHtml } from "./outputs/slim-html.ts";
import { typeset, typesetHtml } from "./outputs/typography.ts";

/** A page as its readers get it, and as the search does. */
export interface FinishedPage {
  /** With French typography, without what only the search reads, and without spaces that nobody sees. */
  readonly served: string;
  /** With French typography and the mark of what the search may read. */
  readonly searched: string;
}

const typesetOnce = remembered(typeset);

/** The last step of every page of HTML. */
export function finishPage(html: string): FinishedPage {
  const searched = typesetHtml(html, typesetOnce);
  return { served: toSlimHtml(searched), searched };
}
