import { typeset } from "../outputs/typography.ts";

type Attributes = Readonly<Record<string, string | number>>;

/** An element of the page with its attributes; text is typeset and never read as markup. */
export function toNode(
  name: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElement {
  return fill(document.createElement(name), attributes, children);
}

/** An element of a drawing, likewise. */
export function toSvgNode(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly (Node | string)[]): E {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === "string" ? typeset(child) : child)));
  return element;
}
