import { toHtml } from "hast-util-to-html";
import type { Root } from "mdast";
import remarkRehype from "remark-rehype";
import { mdxToMdast } from "satteri";
import { unified } from "unified";
import { toReceived, type Problem } from "../../records/problem.ts";
import { checkProse } from "./allowed.ts";
import type { ProseContext } from "./components.ts";
import { drawComponents } from "./drawing.ts";
import { listLinks, prefixLinks } from "./links.ts";
import { linkTerms, type TermLinks } from "./terms.ts";

/** Prose in MDX and where it comes from. */
export interface ProseSource {
  readonly file: string;
  readonly body: string;
  /** Lines of the file before the prose. */
  readonly bodyLine: number;
  readonly context: ProseContext;
  /** Puts the base path before an address of the site. */
  readonly toHref: (path: string) => string;
  /** How the first mentions of terms become links; absent, none does. */
  readonly terms?: TermLinks;
}

/** Prose as HTML, and the addresses of the site that its author links to. */
export interface Prose {
  readonly html: string;
  readonly links: readonly string[];
}

// MDX is parsed, never run: a component is drawn from its attributes, so that no record can execute code.
const toHast = unified().use(remarkRehype, { passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"] });

/** Turns MDX prose into HTML, or says what in it cannot be read or is not allowed. */
export function toProse(source: ProseSource): Prose | Problem[] {
  try {
    const tree = parse(source);
    const problems = Array.isArray(tree) ? tree : checkProse(source, tree);
    return Array.isArray(tree) || problems.length > 0 ? problems : draw(source, tree);
  } catch (error) {
    // Thousands of quotes or lists inside one another exhaust the stack of the renderer.
    if (error instanceof RangeError) return [tooDeep(source.file)];
    throw error;
  }
}

function draw({ context, toHref, terms }: ProseSource, tree: Tree): Prose {
  const drawn = drawComponents(toHast.runSync(tree), context);
  const links = listLinks(drawn);
  if (terms !== undefined) linkTerms(drawn, terms);
  prefixLinks(drawn, toHref);
  return { html: toHtml(drawn), links };
}

type Tree = Root;

function parse({ file, body, bodyLine }: ProseSource): Tree | Problem[] {
  if (nested.test(body)) return [tooDeep(file)];
  try {
    return mdxToMdast(body) as Tree;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const { line, reason } = parseComplaint((error as Error).message);
    const field = `line ${String(line + bodyLine)}`;
    const remedy = "write &lt; or &#123; for a bare < or { (see /contribuer/#prose)";
    return [{ file, field, expected: "MDX that can be read", received: toReceived(reason.slice(0, 90)), remedy }];
  }
}

// What no prose needs, and what takes a parser minutes: quotes in quotes, components in components, braces in braces.
const nested = /(?:>[ \t]*){40}|(?:<\w+>\s*){40}|(?:\{[^{}]*){40}/;

// The parser says where it stumbled before it says why: `3:14: Unexpected character (mdx-jsx:…)`.
function parseComplaint(message: string): { line: number; reason: string } {
  const [, line = "1", , reason = message] = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  return { line: Number(line), reason };
}

function tooDeep(file: string): Problem {
  const received = "quotes, lists or components nested too deep";
  return { file, field: "prose", expected: "prose", received, remedy: "write plain paragraphs and lists" };
}
