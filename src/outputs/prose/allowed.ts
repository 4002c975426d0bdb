import type { Node } from "unist";
import { visit } from "unist-util-visit";
import type { Problem } from "../../records/problem.ts";
import { components } from "./components.ts";

interface JsxNode extends Node {
  readonly name?: string | null;
  readonly depth?: number;
  readonly url?: string;
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
}

interface Refusal {
  readonly expected: string;
  readonly received: string;
  readonly remedy: string;
}

/** Refuses what prose may not hold: code, unknown components, pictures, first-level headings, odd links. */
export function checkProse(source: { file: string; bodyLine: number }, tree: Node): Problem[] {
  const problems: Problem[] = [];
  visit(tree, (node: JsxNode) => {
    const refusal = refuse(node);
    if (refusal === null) return;
    const line = (node.position?.start.line ?? 1) + source.bodyLine;
    problems.push({ file: source.file, field: `line ${String(line)}`, ...refusal });
  });
  return problems;
}

function refuse(node: JsxNode): Refusal | null {
  switch (node.type) {
    case "mdxjsEsm":
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return { expected: "prose", received: "JavaScript", remedy: "write the text itself: records never run code" };
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return refuseComponent(node);
    case "heading":
      return node.depth === 1
        ? { expected: "headings that start at ##", received: "#", remedy: "the page already has its title: write ##" }
        : null;
    case "image":
    case "imageReference":
      return { expected: "text", received: "a picture", remedy: "describe it in words, or link to its source" };
    case "link":
    case "definition":
      return refuseLink(node.url ?? "");
    default:
      return null;
  }
}

function refuseComponent({ name, attributes = [] }: JsxNode): Refusal | null {
  const component = components[name ?? ""];
  const known = Object.keys(components).map((one) => `<${one}>`);
  const remedy = "see /contribuer/#prose";
  if (component === undefined) return { expected: known.join(" or "), received: `<${name ?? ""}>`, remedy };
  const wrong = attributes.find(
    (one) =>
      one.type !== "mdxJsxAttribute" || typeof one.value !== "string" || !component.attributes.includes(one.name ?? ""),
  );
  if (wrong === undefined) return null;
  const expected = `<${name ?? ""}> with ${component.attributes.join(" and ")} as plain text`;
  return { expected, received: wrong.name ?? "an expression", remedy };
}

function refuseLink(url: string): Refusal | null {
  if (/^(https?:\/\/|\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$|#[a-z0-9-]+$)/.test(url)) return null;
  const expected = "an address that starts with https:// or an address of the site that ends with /";
  return { expected, received: JSON.stringify(url), remedy: "write /decisions/san-2023-018/ for a record" };
}
