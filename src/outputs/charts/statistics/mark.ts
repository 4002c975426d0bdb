import { toElement } from "../svg.ts";

/** The sign of a value on an axis, each of its own shape. */
export type Mark = "disc" | "ring" | "diamond" | "tick";

/** A sign and what it means. */
export interface MarkWord {
  readonly mark: Mark;
  readonly words: string;
}

/** A sign around a point, px. */
export function drawMark(mark: Mark, x: number, y: number): string {
  switch (mark) {
    case "disc":
      return toElement("circle", { class: "stat-solid", cx: x, cy: y, r: 4.2, fill: "currentColor" });
    case "ring":
      return toElement("circle", {
        class: "stat-ring",
        cx: x,
        cy: y,
        r: 6,
        fill: "white",
        stroke: "currentColor",
        "stroke-width": 1.6,
      });
    case "diamond":
      return toElement("path", { class: "stat-diamond", d: toDiamond(x, y, 6), fill: "currentColor" });
    case "tick":
      return toElement("line", {
        class: "stat-tick",
        x1: x,
        x2: x,
        y1: y - 5,
        y2: y + 5,
        stroke: "currentColor",
        "stroke-width": 1.4,
        "stroke-opacity": 0.55,
      });
    default:
      return mark satisfies never;
  }
}

function toDiamond(x: number, y: number, half: number): string {
  const [left, top] = [Math.round(x * 10) / 10, Math.round((y - half) * 10) / 10];
  return `M${left},${top}l${half},${half}l-${half},${half}l-${half},-${half}Z`;
}
