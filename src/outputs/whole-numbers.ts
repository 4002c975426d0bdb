// A browser may end a line at any hyphen: a number such as SAN-2023-018 is kept in one piece by a mark around it, its
// characters untouched, so that it is found and copied as it is written.

/** An element in which nothing can be marked, a tag, or a number with hyphens, in capitals, that is no part of an address. */
const tokens =
  /<!--[\s\S]*?-->|<(title|script|style|svg|pre|code|kbd|samp|textarea|option|label)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|(?<![\p{L}\p{N}/._&#-])(?=[A-Z-]*\d)[A-Z\d]+(?:-[A-Z\d]+)+(?![\p{L}\p{N}_-])/gu;

/** The same HTML, in which no number of a decision, a rule or an article is cut at its hyphens by the end of a line. */
export function toWholeNumbers(html: string): string {
  return html.replace(tokens, (token) => (token.startsWith("<") ? token : `<span class="n">${token}</span>`));
}
