import type { Node } from "unist";
import { visit } from "unist-util-visit";
import { indexOfHidden } from "../../records/characters.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { componentOf, components } from "./components.ts";

interface JsxNode extends Node {
  readonly name?: string | null;
  readonly depth?: number;
  readonly url?: string;
  readonly value?: unknown;
  readonly attributes?: readonly Attribute[];
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
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
    case "text":
    case "code":
    case "inlineCode":
      return refuseText(node.value);
    default:
      return null;
  }
}

// Line breaks and tabs are how prose is laid out; what else cannot be seen could make it read otherwise than it is.
function refuseText(value: unknown): Refusal | null {
  if (typeof value !== "string") return null;
  const text = value.replace(/[\n\r\t]/g, " ");
  const hidden = indexOfHidden(text);
  if (hidden < 0) return null;
  const received = toReceived(text.slice(Math.max(0, hidden - 20)));
  return { expected: "text without invisible characters", received, remedy: "retype the passage by hand" };
}

function refuseComponent({ name, attributes = [] }: JsxNode): Refusal | null {
  const tag = `<${name ?? ""}>`;
  const component = componentOf(name ?? "");
  const known = Object.keys(components).map((one) => `<${one}>`);
  if (component === undefined) return { expected: known.join(" or "), received: tag, remedy };
  const wrong = attributes.find((one) => !isAllowed(component.attributes, one));
  const names = Object.keys(component.attributes);
  const expected = `${tag} with ${names.join(" and ")} as plain text`;
  if (wrong !== undefined) return { expected, received: toWritten(wrong), remedy };
  const missing = names.find(
    (one) => component.attributes[one]?.isRequired && !attributes.some((has) => has.name === one),
  );
  return missing === undefined ? null : { expected, received: `${tag} without ${missing}`, remedy };
}

const remedy = `write <Point n="12 à 14" /> or <Terme id="astreinte">astreintes</Terme> (see /contribuer/#prose)`;

type Allowed = NonNullable<ReturnType<typeof componentOf>>["attributes"];

function isAllowed(allowed: Allowed, { type, name = "", value }: Attribute): boolean {
  if (type !== "mdxJsxAttribute" || typeof value !== "string" || !Object.hasOwn(allowed, name)) return false;
  return allowed[name]?.pattern.test(value) ?? false;
}

function toWritten({ name, value }: Attribute): string {
  if (name === undefined) return "code";
  return typeof value === "string" ? `${name}=${toReceived(value)}` : `${name} as code, or without a value`;
}

function refuseLink(url: string): Refusal | null {
  if (/^(https?:\/\/|\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$|#[a-z0-9-]+$)/.test(url)) return null;
  const expected = "an address that starts with https:// or an address of the site that ends with /";
  return { expected, received: toReceived(url), remedy: "write /decisions/san-2023-018/ for a record" };
}
