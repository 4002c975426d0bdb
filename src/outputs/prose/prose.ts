import { toHtml } from "hast-util-to-html";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
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
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
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

type Tree = ReturnType<typeof parser.parse>;

function parse({ file, body, bodyLine }: ProseSource): Tree | Problem[] {
  try {
    return parser.parse(body);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    const field = `line ${String((line ?? 1) + bodyLine)}`;
    const remedy = "write &lt; or &#123; for a bare < or { (see /contribuer/#prose)";
    return [{ file, field, expected: "MDX that can be read", received: toReceived(reason.slice(0, 90)), remedy }];
  }
}

function tooDeep(file: string): Problem {
  const received = "quotes, lists or components nested too deep";
  return { file, field: "prose", expected: "prose", received, remedy: "write plain paragraphs and lists" };
}
