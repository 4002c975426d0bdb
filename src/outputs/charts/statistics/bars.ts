import { scaleLinear } from "d3-scale";
import type { Canvas, Drawing } from "../canvas.ts";
import { toElement, toText } from "../svg.ts";
import { cutToWidth, textWidth } from "../text-width.ts";
import { axisEnd, type BarRow, type Bars } from "./bar-row.ts";
import { drawKey } from "./key.ts";
import { drawArea, drawPatterns } from "./look.ts";

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly rowHeight: number;
  readonly isOver: boolean;
  readonly textSize: number;
  readonly prefix: string;
}

/** Lying bars, one a row, each with its value at its end; on a narrow sheet long labels stand over their bars. */
export function drawBars({ rows, key, unit }: Bars, { width, textSize, name }: Canvas, prefix: string): Drawing {
  const labels = Math.max(...rows.map(({ label, note }) => textWidth(toLabel(label, note), textSize)));
  const isOver = name === "narrow" && labels > 96;
  const left = isOver ? 2 : Math.min(labels + 12, width * 0.4);
  const words = Math.max(...rows.map((row) => textWidth(row.words, textSize)));
  const top = drawKey(key, { left: 0, right: width, top: 2, textSize, prefix });
  const start = top.height + textSize * 1.6;
  const right = Math.max(left + 40, width - words - 12);
  const scale = scaleLinear([0, axisEnd(rows)], [left, right]);
  const rowHeight = isOver ? textSize * 2.9 : textSize * 1.85;
  const plot: Plot = { left, right, x: (value) => scale(value), rowHeight, isOver, textSize, prefix };
  return {
    height: start + rowHeight * rows.length + 4,
    elements: [
      drawPatterns(prefix),
      ...top.elements,
      toElement("text", { class: "chart-muted", x: 0, y: top.height + textSize }, toText(unit)),
      ...rows.flatMap((row, index) => drawRow(row, start + rowHeight * index, plot)),
      ...(isOver ? [] : [drawZero(plot, start, rowHeight * rows.length)]),
    ],
  };
}

function toLabel(label: string, note: string | undefined): string {
  return note === undefined ? label : `${label}, ${note}`;
}

function drawRow(row: BarRow, top: number, plot: Plot): readonly string[] {
  const { left, x, rowHeight, isOver, textSize, prefix } = plot;
  const height = textSize * 1.15;
  const y = isOver ? top + rowHeight - height - 4 : top + (rowHeight - height) / 2;
  let from = 0;
  const parts = row.parts.map(({ value, look }) => {
    const start = x(from);
    from += value;
    return value === 0 ? "" : drawArea(look, { x: start, y, width: Math.max(x(from) - start, 0.8), height }, prefix);
  });
  const base = y + height / 2 + textSize * 0.35;
  return [
    drawLabel(row, { x: isOver ? left : left - 8, y: isOver ? top + textSize * 1.1 : base, plot }),
    ...parts.filter((part) => part !== ""),
    toElement("text", { x: x(from) + 7, y: base }, toText(row.words)),
  ];
}

function drawLabel(
  { label, note }: BarRow,
  { x, y, plot: { isOver, left, textSize } }: { readonly x: number; readonly y: number; readonly plot: Plot },
): string {
  const words = isOver ? toLabel(label, note) : cutToWidth(toLabel(label, note), left - 10, textSize);
  return toElement("text", { class: "chart-muted", x, y, "text-anchor": isOver ? undefined : "end" }, toText(words));
}

function drawZero({ left }: Plot, top: number, height: number): string {
  return toElement("line", {
    class: "chart-axis",
    x1: left,
    x2: left,
    y1: top,
    y2: top + height,
    stroke: "currentColor",
  });
}
