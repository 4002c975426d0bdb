// What a browser would collapse anyway is not sent: the page reads the same and weighs less.

/** A comment, an element whose spaces count, a tag; between them stands text. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style|pre|textarea)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<[a-z/!](?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

/** Elements inside a line of text: a space beside them is one that is seen. Around any other element it is not. */
const inline = new Set(
  "a abbr b bdi bdo cite code data del dfn em i ins kbd label mark output q s samp small span strong sub sup time tspan u var wbr".split(
    " ",
  ),
);
/** Elements that stand in a line as one letter does, their own inside apart from it. */
const letters = new Set(
  "audio button canvas iframe img input meter object picture progress select svg video".split(" "),
);

/** What only the search index reads: the mark of what it may read. */
const mark = /(<main\b[^>]*?) data-pagefind-body(?:="")?/;

/** The page as it is served: without what only the search index reads, and without spaces that nobody sees. */
export function toSlimHtml(html: string): string {
  return collapse(html.replace(mark, "$1"));
}

/** What has been written, and what waits for the next letter. */
interface Line {
  written: string;
  /** Tags since the last letter: a space among them goes outside of the elements that it touches. */
  tags: string[];
  /** A space was read since the last letter of this line. */
  hasSpace: boolean;
  /** Nothing stands on this line yet: a space would not be seen. */
  isEmpty: boolean;
}

function collapse(html: string): string {
  const line: Line = { written: "", tags: [], hasSpace: false, isEmpty: true };
  for (const [token, verbatim] of html.matchAll(tokens)) {
    if (token.startsWith("<!--")) continue;
    if (verbatim !== undefined) breakLine(line, token);
    else if (/^<[a-z/!]/i.test(token)) writeTag(line, token);
    else writeText(line, token);
  }
  return line.written + line.tags.join("");
}

function writeText(line: Line, text: string): void {
  const words = text.replace(/[ \t\r\n\f]+/g, " ");
  line.hasSpace ||= words.startsWith(" ");
  if (words === " ") return;
  // Not `trim`: it would also take the unbreakable spaces of French.
  writeLetters(line, words.replace(/^ | $/g, ""));
  line.hasSpace = words.endsWith(" ");
}

function writeTag(line: Line, tag: string): void {
  const name = /^<\/?([a-z][\w-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
  const isEnd = tag.startsWith("</");
  if (inline.has(name)) line.tags.push(tag);
  else if (!letters.has(name)) breakLine(line, tag);
  else if (isEnd) endLetter(line, tag);
  else startLetter(line, tag, name);
}

/** Writes what is seen, with the space that was read before it. */
function writeLetters(line: Line, letters: string): void {
  if (line.hasSpace && !line.isEmpty) {
    const lastEnd = line.tags.findLastIndex((tag) => tag.startsWith("</"));
    line.tags.splice(lastEnd + 1, 0, " ");
  }
  line.written += line.tags.join("") + letters;
  Object.assign(line, { tags: [], hasSpace: false, isEmpty: false });
}

function breakLine(line: Line, tag: string): void {
  line.written += line.tags.join("") + tag;
  Object.assign(line, { tags: [], hasSpace: false, isEmpty: true });
}

const empty = new Set(["img", "input"]);

function startLetter(line: Line, tag: string, name: string): void {
  writeLetters(line, tag);
  line.isEmpty = !empty.has(name);
}

function endLetter(line: Line, tag: string): void {
  breakLine(line, tag);
  line.isEmpty = false;
}
