import type { ElementContent, Root } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { componentOf, type Attributes, type ProseContext } from "./components.ts";

interface JsxElement {
  readonly type: string;
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
  readonly children: ElementContent[];
}

/** Replaces each component of the prose by what it draws. Unknown names were refused before. */
export function drawComponents(tree: Root, context: ProseContext): Root {
  visit(tree, (node, index, parent) => {
    if (!isComponent(node) || parent === undefined || index === undefined) return;
    const element = node as unknown as JsxElement;
    const drawn = componentOf(element.name)?.draw(toAttributes(element), element.children, context);
    if (drawn !== undefined) parent.children[index] = drawn;
    return drawn === undefined ? SKIP : index;
  });
  return tree;
}

function isComponent(node: { readonly type: string }): boolean {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

function toAttributes(element: JsxElement): Attributes {
  return Object.fromEntries(element.attributes.map(({ name, value }) => [name, value]));
}
