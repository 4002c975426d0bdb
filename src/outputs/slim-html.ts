// What a browser would collapse anyway is not sent: the page reads the same and weighs less.

/** A comment, an element whose spaces count, a tag and its name; between them stands text. */
const tokens =
  /<!--[\s\S]*?-->|<(script|style|pre|textarea)\b(?:"[^"]*"|'[^']*'|[^'">])*>[\s\S]*?<\/\1>|<(?:\/?([a-z][\w-]*)|[/!])(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gi;

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

/** The page as it is served: without spaces that nobody sees. */
export function toSlimHtml(html: string): string {
  const line: Line = { written: "", ends: "", starts: "", hasSpace: false, isEmpty: true };
  for (const [token, verbatim, name] of html.matchAll(tokens)) {
    if (!token.startsWith("<") || token === "<") writeText(line, token);
    else if (!token.startsWith("<!--")) writeTag(line, token, (name ?? verbatim ?? "").toLowerCase());
  }
  return line.written + line.ends + line.starts;
}

/** What has been written, and what waits for the next letter. */
interface Line {
  written: string;
  /** Tags since the last letter, up to the last end tag: a space among them goes outside of the elements that it touches. */
  ends: string;
  /** Start tags since then. */
  starts: string;
  /** A space was read since the last letter of this line. */
  hasSpace: boolean;
  /** Nothing stands on this line yet: a space would not be seen. */
  isEmpty: boolean;
}

const runs = /[\t\r\n\f]| {2}/;

function writeText(line: Line, text: string): void {
  const words = runs.test(text) ? text.replace(/[ \t\r\n\f]+/g, " ") : text;
  line.hasSpace ||= words.startsWith(" ");
  if (words === " ") return;
  // Not `trim`: it would also take the unbreakable spaces of French.
  writeLetters(line, words.replace(/^ | $/g, ""), { isEmpty: false });
  line.hasSpace = words.endsWith(" ");
}

function writeTag(line: Line, tag: string, name: string): void {
  if (inline.has(name)) holdTag(line, tag);
  else if (!letters.has(name)) write(line, line.ends + line.starts + tag, { isEmpty: true });
  else if (tag.startsWith("</")) write(line, line.ends + line.starts + tag, { isEmpty: false });
  else writeLetters(line, tag, { isEmpty: !empty.has(name) });
}

const empty = new Set(["img", "input"]);

function holdTag(line: Line, tag: string): void {
  line.starts += tag;
  if (!tag.startsWith("</")) return;
  line.ends += line.starts;
  line.starts = "";
}

/** Writes what is seen, with the space that was read before it. */
function writeLetters(line: Line, letters: string, { isEmpty }: { isEmpty: boolean }): void {
  const space = line.hasSpace && !line.isEmpty ? " " : "";
  write(line, line.ends + space + line.starts + letters, { isEmpty });
}

function write(line: Line, html: string, { isEmpty }: { isEmpty: boolean }): void {
  line.written += html;
  line.ends = "";
  line.starts = "";
  line.hasSpace = false;
  line.isEmpty = isEmpty;
}
