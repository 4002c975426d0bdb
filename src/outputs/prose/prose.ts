import { toHtml } from "hast-util-to-html";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import type { Problem } from "../../records/problem.ts";
import { checkProse } from "./allowed.ts";
import type { ProseContext } from "./components.ts";
import { drawComponents } from "./drawing.ts";
import { listLinks, prefixLinks } from "./links.ts";

/** Prose in MDX and where it comes from. */
export interface ProseSource {
  readonly file: string;
  readonly body: string;
  /** Lines of the file before the prose. */
  readonly bodyLine: number;
  readonly context: ProseContext;
  /** Puts the base path before an address of the site. */
  readonly toHref: (path: string) => string;
}

/** Prose as HTML, and the addresses of the site that it links to. */
export interface Prose {
  readonly html: string;
  readonly links: readonly string[];
}

// MDX is parsed, never run: a component is drawn from its attributes, so that no record can execute code.
const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const toHast = unified().use(remarkRehype, { passThrough: ["mdxJsxFlowElement", "mdxJsxTextElement"] });

/** Turns MDX prose into HTML, or says what in it cannot be read or is not allowed. */
export function toProse(source: ProseSource): Prose | Problem[] {
  const tree = parse(source);
  if (Array.isArray(tree)) return tree;
  const problems = checkProse(source, tree);
  if (problems.length > 0) return problems;
  const drawn = drawComponents(toHast.runSync(tree), source.context);
  const links = listLinks(drawn);
  prefixLinks(drawn, source.toHref);
  return { html: toHtml(drawn), links };
}

function parse({ file, body, bodyLine }: ProseSource): ReturnType<typeof parser.parse> | Problem[] {
  try {
    return parser.parse(body);
  } catch (error) {
    const { reason = String(error), line } = error as { reason?: string; line?: number };
    const field = `line ${String((line ?? 1) + bodyLine)}`;
    const remedy = "write &lt; or &#123; for a bare < or { (see /contribuer/#prose)";
    return [{ file, field, expected: "MDX that can be read", received: JSON.stringify(reason.slice(0, 90)), remedy }];
  }
}
