/** Attributes of an element; an absent value leaves its attribute out. Numbers keep one decimal. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text. Children are already SVG; plain text goes through `toText` first. */
export function toElement(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const open = `<${name}${Object.entries(attributes).map(toAttribute).join("")}`;
  if (children.length === 0) return `${open}/>`;
  // One element a line: a golden file then differs by lines that can be read.
  const content = children.some((child) => child.startsWith("<")) ? `\n${children.join("\n")}\n` : children.join("");
  return `${open}>${content}</${name}>`;
}

/** Plain text made safe inside SVG. */
export function toText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** The commands of a path: `M` and `L` through the points, each in px. */
export function toPolyline(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${toNumber(x)},${toNumber(y)}`).join("");
}

function toAttribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return "";
  const text = typeof value === "number" ? toNumber(value) : toText(value).replace(/"/g, "&quot;");
  return ` ${name}="${text}"`;
}

function toNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}
