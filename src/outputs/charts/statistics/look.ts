import { type Attributes, toElement } from "../svg.ts";

/** How an area is told from its neighbours without its colour. */
export type Look = "solid" | "hatched" | "dotted" | "hollow";

/** A look and what it means. */
export interface LookWord {
  readonly look: Look;
  readonly words: string;
}

/** The patterns of a drawing; `prefix` begins their ids. */
export function drawPatterns(prefix: string): string {
  const tile = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  const stripes = toElement("path", {
    class: "stat-hatched",
    d: "M0,0V6M3,0V6",
    stroke: "currentColor",
    "stroke-width": 1.6,
  });
  const points = [toElement("circle", { class: "stat-dotted", cx: 1.6, cy: 1.6, r: 1.1, fill: "currentColor" })];
  return toElement(
    "defs",
    {},
    toElement("pattern", { id: `${prefix}-hatched`, ...tile, patternTransform: "rotate(45)" }, stripes),
    toElement("pattern", { id: `${prefix}-dotted`, ...tile, width: 4, height: 4 }, ...points),
  );
}

/** An area in its look: position and size in px. */
export function drawArea(
  look: Look,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  prefix: string,
): string {
  return toElement("rect", { class: `stat-${look}`, ...box, ...fillOf(look, prefix) });
}

function fillOf(look: Look, prefix: string): Attributes {
  switch (look) {
    case "solid":
      return { fill: "currentColor" };
    case "hollow":
      return { fill: "none", stroke: "currentColor", "stroke-dasharray": "3 2" };
    case "hatched":
    case "dotted":
      return { fill: `url(#${prefix}-${look})`, stroke: "currentColor" };
    default:
      return look satisfies never;
  }
}
