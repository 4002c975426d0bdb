import { toIndexed } from "./indexed-text.ts";

/** A comment, an element that holds no prose, a tag; between them stands text. */
const markup =
  /<!--[\s\S]*?-->|<(script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Tags whose text the engine joins to that of the tag before: cells, terms, captions. */
const joined = /^<\/?(?:button|caption|d[dt]|figcaption|figure|label|pre|summary|svg|t[dhr]|table)\b/i;

/**
 * The page as the index reads it: same tags, a space where the engine would join two words, its text as `toIndexed` writes
 * it. The published page is not changed.
 */
export function toIndexedCopy(html: string): string {
  let end = 0;
  let copy = "";
  for (const match of html.matchAll(markup)) {
    if (end < match.index) copy += toCopiedText(html.slice(end, match.index));
    copy += joined.test(match[0]) ? ` ${match[0]}` : match[0];
    end = match.index + match[0].length;
  }
  return copy + toCopiedText(html.slice(end));
}

/** What the index writes in another way, or HTML in several: most texts hold none of it. */
const matter = /[&’'œŒæÆ\u200B]|\d[ \u00A0\u202F]\d/;

function toCopiedText(text: string): string {
  return matter.test(text) ? toIndexed(toCharacters(text)) : text;
}

// The characters that the index must recognise may be written as entities.
function toCharacters(text: string): string {
  return text
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&(?:rsquo|#8217|#x2019);/gi, "’")
    .replace(/&(?:nbsp|#160|#xa0);/gi, "\u00A0")
    .replace(/&(?:#8239|#x202f);/gi, "\u202F");
}
