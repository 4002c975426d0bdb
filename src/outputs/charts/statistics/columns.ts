import { scaleLinear } from "d3-scale";
import type { Canvas, Drawing } from "../canvas.ts";
import { toElement, toText } from "../svg.ts";
import { textWidth } from "../text-width.ts";
import { axisEnd, type BarRow, type Bars } from "./bar-row.ts";
import { drawBars } from "./bars.ts";
import { drawKey } from "./key.ts";
import { drawArea, drawPatterns } from "./look.ts";

interface Plot {
  readonly left: number;
  readonly width: number;
  /** Width of one column with its room, px. */
  readonly step: number;
  readonly y: (value: number) => number;
  readonly textSize: number;
  readonly prefix: string;
}

/** Columns, one a year, each with its value on its head; on a narrow sheet they lie down and years go downwards. */
export function drawColumns(bars: Bars, canvas: Canvas, prefix: string): Drawing {
  if (canvas.name === "narrow") return drawBars(bars, canvas, prefix);
  const { rows, key, unit, toTick } = bars;
  const { width, textSize } = canvas;
  const head = drawKey(key, { left: 0, right: width, top: 2, textSize, prefix });
  const top = head.height + textSize * 3;
  const bottom = top + 230;
  const scale = scaleLinear([0, axisEnd(rows)], [bottom, top]);
  const ticks = scale.ticks(4).filter((tick) => tick > 0);
  const left = Math.max(...ticks.map((tick) => textWidth(toTick(tick), textSize))) + 12;
  const plot = {
    left,
    width,
    step: (width - left) / rows.length,
    y: (value: number) => scale(value),
    textSize,
    prefix,
  };
  const hasNotes = rows.some(({ note }) => note !== undefined);
  return {
    height: bottom + textSize * (hasNotes ? 3.2 : 2),
    elements: [
      drawPatterns(prefix),
      ...head.elements,
      toElement("text", { class: "chart-muted", x: 0, y: top - textSize * 1.5 }, toText(unit)),
      ...ticks.flatMap((tick) => drawGridLine(plot, tick, toTick(tick))),
      ...rows.flatMap((row, index) => drawColumn(plot, row, index)),
      toElement("line", { class: "chart-axis", x1: left, x2: width, y1: bottom, y2: bottom, stroke: "currentColor" }),
    ],
  };
}

function drawGridLine({ left, width, y, textSize }: Plot, tick: number, words: string): readonly string[] {
  const line = { class: "chart-grid", x1: left, x2: width, y1: y(tick), y2: y(tick) };
  return [
    toElement("line", { ...line, stroke: "currentColor", "stroke-opacity": 0.2 }),
    toElement("text", { class: "chart-muted", x: left - 8, y: y(tick) + textSize * 0.35, "text-anchor": "end" }, words),
  ];
}

function drawColumn(plot: Plot, row: BarRow, index: number): readonly string[] {
  const { left, step, y, textSize, prefix } = plot;
  const [x, width] = [left + step * index + step * 0.16, step * 0.68];
  const centre = left + step * (index + 0.5);
  let from = 0;
  const parts = row.parts.map(({ value, look }) => {
    const bottom = y(from);
    from += value;
    const height = Math.max(bottom - y(from), 0.8);
    return value === 0 ? "" : drawArea(look, { x, y: bottom - height, width, height }, prefix);
  });
  const words = (text: string, at: number, muted: boolean): string => {
    const most = plot.width - textWidth(text, textSize) / 2;
    const place = { x: Math.min(centre, most), y: at, "text-anchor": "middle" };
    return toElement("text", { class: muted ? "chart-muted chart-halo" : "chart-halo", ...place }, toText(text));
  };
  return [
    ...parts.filter((part) => part !== ""),
    words(row.words, y(from) - 6, row.parts.length === 0),
    words(row.label, y(0) + textSize * 1.35, true),
    ...(row.note === undefined ? [] : [words(row.note, y(0) + textSize * 2.6, true)]),
  ];
}
