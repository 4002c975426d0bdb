import { symbol, symbolDiamond2, symbolSquare2, symbolTriangle, symbolCircle } from "d3-shape";
import type { DayKind } from "../../registry/views.ts";
import { toElement } from "./svg.ts";

/** How a kind of day is drawn: told apart by its shape alone. */
export interface DayMark {
  /** Outline around the origin, about 12 px wide. */
  readonly path: string;
  /** Degrees by which the outline turns. */
  readonly turn?: number;
  /** Filled, or drawn as a line. */
  readonly isFilled: boolean;
}

/** Every kind in the order of its lane, top to bottom. */
export const dayMarks: Readonly<Record<DayKind, DayMark>> = {
  context: { path: "M-6,0H6M0,-6V6", isFilled: false },
  breach: { path: shape(symbolDiamond2, 75), isFilled: true },
  reaction: { path: "M-6,-6H6V2.5H0L-4,6.5V2.5H-6Z", isFilled: false },
  procedure: { path: shape(symbolCircle, 80), isFilled: false },
  decision: { path: shape(symbolSquare2, 105), isFilled: true },
  notification: { path: shape(symbolTriangle, 75), turn: 90, isFilled: true },
  publication: { path: "M-4,7V-7L6,-3.5L-4,0", isFilled: true },
  deadline: { path: "M-5,-6.5H5L-5,6.5H5Z", isFilled: true },
  withdrawal: {
    path: "M-5.5,0A5.5,5.5 0 1 1 5.5,0A5.5,5.5 0 1 1 -5.5,0M-3.9,3.9L3.9,-3.9",
    isFilled: false,
  },
};

/** The mark of a kind centred on a point, px; a future day shows its outline only, dashed. */
export function drawMark(
  kind: DayKind,
  { x, y, isFuture = false }: { readonly x: number; readonly y: number; readonly isFuture?: boolean },
): string {
  const mark = dayMarks[kind];
  const turn = mark.turn === undefined ? "" : ` rotate(${mark.turn})`;
  return toElement("path", {
    class: `chart-mark chart-${kind}${mark.isFilled && !isFuture ? "" : " chart-hollow"}`,
    transform: `translate(${Math.round(x * 10) / 10},${Math.round(y * 10) / 10})${turn}`,
    d: mark.path,
    fill: mark.isFilled && !isFuture ? "currentColor" : "none",
    stroke: "currentColor",
    "stroke-width": 1.6,
    "stroke-dasharray": isFuture ? "2.5 2" : undefined,
  });
}

function shape(type: Parameters<typeof symbol>[0], size: number): string {
  // The type of `symbol` also covers drawing on a canvas; without one it always answers with text.
  return symbol(type, size).digits(1)() ?? "";
}
