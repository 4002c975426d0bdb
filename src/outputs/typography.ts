// The one door of French typography: authors write plain spaces and straight apostrophes, readers see the right ones.

const narrow = "\u202F";
const nonBreaking = "\u00A0";
const months = "janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc";

/** Patterns and what takes their place, in order; each leaves its own result unchanged. */
const rules: readonly (readonly [pattern: RegExp, toReplacement: string | ((match: string) => string)])[] = [
  [/(?<=\p{L})'(?=[\p{L}\p{N}«])/gu, "’"],
  [/\.\.\./g, "…"],
  [/«\s*/g, `«${nonBreaking}`],
  [/\s*»/g, `${nonBreaking}»`],
  [/(?<!\d[ \u00A0\u202F]?)(?<!\d)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g, toGroups],
  [/(?<=\d)[ \u00A0\u202F]*(?=€)/g, nonBreaking],
  [/\s+(?=€)/g, nonBreaking],
  [/(?<=\d)[ \u00A0\u202F]*(?=M€|Md€)/g, nonBreaking],
  [/(?<=\d)[ \u00A0\u202F]+(?=millions?|milliards?)/g, nonBreaking],
  [/(?<=\d)(?=%(?!\w))/g, narrow],
  [/\s+(?=[;:!?%](?![\w/]))/g, narrow],
  [/(?<=\bn)[ \u00A0\u202F]+=[ \u00A0\u202F]+(?=\d)/g, `${nonBreaking}=${nonBreaking}`],
  [/(?<=(?<!\d)\d{1,2})[ \u00A0\u202F]+h(?:[ \u00A0\u202F]+(?=\d\d(?!\d))|(?![\p{L}\p{N}’]))/gu, toHour],
  [/(?<=\bCE)[ \u00A0\u202F]+(?=n°)/g, nonBreaking],
  [/(?<=\bn°)[ \u00A0\u202F]*(?=\d)/g, nonBreaking],
  [/(?<=\b(?:art\.|articles?|injonctions?|points?|p\.))[ \u00A0\u202F]+(?=[A-Z]?\d)/gi, nonBreaking],
  [
    new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:1er|\\d{1,2}))[ ${nonBreaking}${narrow}]+(?=(?:${months}))`, "gu"),
    nonBreaking,
  ],
];

/** What some rule could touch: most words of a page hold none of it. */
const matter = /[\d'«»€%;:!?]|\.\.\./;

/** The text with French spaces and apostrophes; typesetting it again changes nothing. */
export function typeset(text: string): string {
  if (!matter.test(text)) return text;
  return rules.reduce(
    (result, [pattern, replacement]) =>
      typeof replacement === "string" ? result.replace(pattern, replacement) : result.replace(pattern, replacement),
    text,
  );
}

/** « 12 h 00 » and « 5 h » hold together. */
function toHour(hour: string): string {
  return hour.replace(/[ \u00A0\u202F]+/g, nonBreaking);
}

function toGroups(number: string): string {
  return number.replace(/[ \u00A0\u202F]/g, narrow);
}

/** A comment, an element that is not prose, a tag, or nothing of these: the text between. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style|pre|code|kbd|samp|textarea)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/**
 * The same HTML with its text typeset, and those attributes that people read or hear; nothing else is touched.
 * `typesetText` does what `typeset` does; another one may remember.
 */
export function typesetHtml(html: string, typesetText: (text: string) => string = typeset): string {
  return html.replace(tokens, (token, verbatim: string | undefined) => {
    if (!token.startsWith("<")) return matter.test(token) ? typesetText(toInnerQuotes(toPlainMarks(token))) : token;
    return verbatim !== undefined || token.startsWith("<!") || !wordy.test(token) ? token : typesetTag(token);
  });
}

/** What a tag that holds words has: most have none of it. */
const wordy = /\s(?:alt|title|aria-label|placeholder|data-label|content)=/i;

/** Attributes that hold words; the content of a meta only when it describes the page. */
const spoken = /(\s(?:alt|title|aria-label|placeholder|data-label)=")([^"]*)(?=")/gi;
const describing = /^<meta\b(?=[^>]*\b(?:name|property)="(?:[a-z]+:)?(?:description|title|image:alt)")/i;

function typesetTag(tag: string): string {
  const typesetValue = (_: string, start: string, value: string): string =>
    start + typeset(toInnerQuotes(toPlainMarks(value)));
  const typesetTag = tag.replace(spoken, typesetValue);
  return describing.test(tag) ? typesetTag.replace(/(\scontent=")([^"]*)(?=")/i, typesetValue) : typesetTag;
}

// Renderers escape the apostrophe and the unbreakable space in several ways: the rules know one of each.
function toPlainMarks(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&#(?:39|x27);/gi, "'").replace(/&(?:nbsp|#160|#xa0);/gi, nonBreaking);
}

/** What is quoted inside a quotation stands between “ ”, without spaces inside; a mark without its pair stays. */
function toInnerQuotes(text: string): string {
  if (!/«[^»]*«/.test(text)) return text;
  const open: number[] = [];
  const inner = new Map<number, string>();
  for (const { 0: mark, index } of text.matchAll(/«\s*|\s*»/g)) {
    const start = mark.startsWith("«") ? void open.push(index) : open.pop();
    if (start !== undefined && open.length > 0) inner.set(start, "“").set(index, "”");
  }
  return text.replace(/«\s*|\s*»/g, (mark, index: number) => inner.get(index) ?? mark);
}
