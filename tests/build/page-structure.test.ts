import { expect, test } from "vitest";
import { ELEMENT_NODE, type ElementNode, type Node } from "ultrahtml";
import { builtPages, type BuiltPage } from "./built-site.ts";

const pages = builtPages.filter(({ kind }) => kind === "page");
const drawings = builtPages.flatMap((page) =>
  page.elements
    .filter(({ name, attributes }) => name === "svg" && attributes["role"] === "img")
    .map((drawing) => ({ page, drawing })),
);

test("on every page no heading skips a level", () => {
  const skipped = builtPages.flatMap((page) => {
    const levels = page.elements.flatMap(({ name }) => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0) || []);
    return levels
      .filter((level, index) => level > (levels[index - 1] ?? 0) + 1)
      .map((level) => `${page.path} h${level}`);
  });
  expect(skipped).toEqual([]);
});

test("every page has one banner, one foot, and a way past the menu", () => {
  const wrong = pages.filter((page) => {
    const outside = (name: string): number => named(page, name).filter((one) => !isInside(one, sections)).length;
    const [first] = named(page, "a");
    return outside("header") !== 1 || outside("footer") !== 1 || first?.attributes["href"] !== "#contenu";
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test("every menu and every margin says its name, and no two on a page say the same", () => {
  const wrong = builtPages.flatMap((page) => {
    const names = [...named(page, "nav"), ...named(page, "aside")].map(
      ({ attributes }) => attributes["aria-label"] ?? attributes["aria-labelledby"] ?? "",
    );
    return names
      .filter((name, index) => name === "" || names.indexOf(name) !== index)
      .map((name) => `${page.path} ${name}`);
  });
  expect(wrong).toEqual([]);
});

test("every chart is named and described in words", () => {
  expect(drawings.length).toBeGreaterThan(100);
  const mute = drawings.filter(({ drawing }) => !saysItself(drawing));
  expect(mute.map(({ page }) => page.path)).toEqual([]);
});

// A frame leads to the page that it is taken from, and that page has the table.
test("every chart stands beside a table or a list that says the same, or leads to it", () => {
  const alone = drawings.filter(({ page, drawing }) => page.kind === "page" && !hasTwin(drawing));
  expect([...new Set(alone.map(({ page }) => page.path))]).toEqual([]);
});

const sections = ["main", "article", "section", "aside", "nav", "figure"];
const twins = ["table", "ol", "ul", "dl"];

function named({ elements }: BuiltPage, name: string): ElementNode[] {
  return elements.filter((one) => one.name === name);
}

function isInside({ parent }: Node, names: readonly string[]): boolean {
  const above = parent as ElementNode | undefined;
  return above !== undefined && (names.includes(above.name) || isInside(above, names));
}

function saysItself({ attributes, children }: ElementNode): boolean {
  const labels = (attributes["aria-labelledby"] ?? "").split(" ");
  return ["title", "desc"].every((name, index) => {
    const words = children.find((child) => (child as ElementNode).name === name) as ElementNode | undefined;
    return words !== undefined && words.attributes["id"] === labels[index] && toText(words).length > 10;
  });
}

function toText(node: ElementNode): string {
  return node.children.map((child) => (child as { value?: string }).value ?? "").join("");
}

/** Whether the nearest part of the page around a chart holds a table or a list. */
function hasTwin(drawing: ElementNode): boolean {
  let part = drawing.parent as ElementNode | undefined;
  while (part !== undefined && !["section", "article", "main"].includes(part.name)) part = part.parent as ElementNode;
  return part !== undefined && (holds(part, isTwin) || holds(part, leadsInside));
}

function isTwin({ name }: ElementNode): boolean {
  return twins.includes(name);
}

function leadsInside({ name, attributes, parent }: ElementNode): boolean {
  return name === "a" && attributes["href"]?.startsWith("#") === true && (parent as ElementNode).name === "figcaption";
}

function holds(node: Node, fits: (element: ElementNode) => boolean): boolean {
  if (node.type !== ELEMENT_NODE) return false;
  const element = node;
  if (element.name === "svg") return false;
  return fits(element) || element.children.some((child: Node) => holds(child, fits));
}
