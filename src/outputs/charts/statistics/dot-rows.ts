import { scaleLinear, scaleLog } from "d3-scale";
import type { Canvas, Drawing } from "../canvas.ts";
import { toElement, toText } from "../svg.ts";
import { cutToWidth, textWidth } from "../text-width.ts";
import { drawKey } from "./key.ts";
import { drawMark, type Mark, type MarkWord } from "./mark.ts";

/** One row of an axis: its values as signs, and what it says in words. */
export interface DotRow {
  /** French. */
  readonly label: string;
  /** Back to front; a value that a log axis cannot hold, such as 0, is said in words only. */
  readonly marks: readonly { readonly value: number; readonly mark: Mark }[];
  /** A line between two values: a range; absent for none. */
  readonly span?: readonly [number, number];
  /** What stands at the end of the row. */
  readonly words: string;
}

/** Rows of signs over one axis. */
export interface DotRows {
  readonly rows: readonly DotRow[];
  readonly scale: "linear" | "log";
  /** Unit of the axis, French: « jours ». */
  readonly unit: string;
  /** Words of a tick of the axis. */
  readonly toTick: (value: number) => string;
  readonly key: readonly MarkWord[];
  /** The median of all rows, with its words; absent when it is not told. */
  readonly median?: { readonly value: number; readonly words: string };
}

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly isOver: boolean;
  readonly width: number;
  readonly textSize: number;
  readonly rowHeight: number;
}

/** Signs on an axis, one row each; on a narrow sheet long words stand over their line. */
export function drawDotRows(chart: DotRows, { name, width, textSize }: Canvas, prefix: string): Drawing {
  const wordsWidth = Math.max(...chart.rows.map(({ words }) => textWidth(words, textSize)));
  const labels = Math.max(...chart.rows.map(({ label }) => textWidth(label, textSize)));
  const isOver = name === "narrow" && (labels > 90 || labels + wordsWidth > width * 0.6);
  const left = isOver ? 8 : Math.min(labels + 16, 300);
  const right = isOver ? width - 12 : width - Math.min(wordsWidth + 16, 220);
  const rowHeight = textSize * (isOver ? 2.9 : 1.75);
  const plot: Plot = { left, right, isOver, width, textSize, rowHeight, ...toScale(chart, { left, right, textSize }) };
  const head = drawKey(chart.key, { left: 0, right: width, top: 2, textSize, prefix });
  const top = head.height + textSize * (chart.median === undefined ? 0.4 : 1.7);
  const bottom = top + rowHeight * chart.rows.length;
  return {
    height: bottom + textSize * 3.2,
    elements: [
      ...head.elements,
      ...drawAxis(chart, plot, { top, bottom }),
      ...(chart.median === undefined ? [] : drawMedian(chart.median, plot, { top, bottom })),
      ...chart.rows.flatMap((row, index) => drawRow(row, top + rowHeight * index, plot)),
    ],
  };
}

function toScale(
  chart: DotRows,
  { left, right, textSize }: Pick<Plot, "left" | "right" | "textSize">,
): Pick<Plot, "x" | "ticks"> {
  const values = chart.rows.flatMap(({ marks, span }) => [...marks.map(({ value }) => value), ...(span ?? [])]);
  const held = chart.scale === "log" ? values.filter((value) => value > 0) : [0, ...values];
  const [least, most] = [Math.min(...held), Math.max(...held)];
  const room = Math.max(2, Math.floor((right - left) / (textSize * 5.2)));
  if (chart.scale === "linear") {
    const scale = scaleLinear([0, most || 1], [left, right]);
    return { x: (value) => scale(value), ticks: scale.ticks(Math.min(room, 6)) };
  }
  const [first, last] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const scale = scaleLog([10 ** first, 10 ** Math.max(last, first + 1)], [left, right]);
  const powers = Array.from({ length: Math.max(last - first, 1) + 1 }, (_, index) => first + index);
  const every = Math.ceil(powers.length / room);
  return {
    x: (value) => scale(value),
    ticks: powers.filter((_, index) => index % every === 0).map((one) => 10 ** one),
  };
}

interface Ends {
  readonly top: number;
  readonly bottom: number;
}

function drawAxis({ unit, toTick }: DotRows, plot: Plot, { top, bottom }: Ends): readonly string[] {
  const { left, right, x, ticks, width, textSize } = plot;
  const grid = ticks.flatMap((tick) => {
    const words = toTick(tick);
    const half = textWidth(words, textSize) / 2;
    const at = Math.min(Math.max(x(tick), half), width - half);
    const line = { class: "chart-grid", x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: "currentColor" };
    return [
      toElement("line", { ...line, "stroke-opacity": 0.2 }),
      toElement(
        "text",
        { class: "chart-muted", x: at, y: bottom + textSize * 1.3, "text-anchor": "middle" },
        toText(words),
      ),
    ];
  });
  const axis = { class: "chart-axis", x1: left, x2: right, y1: bottom, y2: bottom, stroke: "currentColor" };
  return [
    ...grid,
    toElement("line", axis),
    toElement(
      "text",
      {
        class: "chart-muted",
        x: Math.max(right, textWidth(unit, textSize)),
        y: bottom + textSize * 2.8,
        "text-anchor": "end",
      },
      toText(unit),
    ),
  ];
}

function drawMedian(
  { value, words }: NonNullable<DotRows["median"]>,
  { x, width, textSize }: Plot,
  { top, bottom }: Ends,
): readonly string[] {
  const at = x(value);
  const half = textWidth(words, textSize) / 2;
  const line = { class: "chart-as-of", x1: at, x2: at, y1: top - 4, y2: bottom, stroke: "currentColor" };
  const centre = Math.min(Math.max(at, half), width - half);
  return [
    toElement("line", { ...line, "stroke-dasharray": "5 3" }),
    toElement(
      "text",
      { class: "chart-halo", x: centre, y: top - 8, "text-anchor": "middle", "font-weight": 600 },
      toText(words),
    ),
  ];
}

function drawRow({ label, marks, span, words }: DotRow, top: number, plot: Plot): readonly string[] {
  const { left, right, x, isOver, width, textSize, rowHeight } = plot;
  const y = isOver ? top + rowHeight - textSize * 0.75 : top + rowHeight / 2;
  const base = isOver ? top + textSize * 1.1 : y + textSize * 0.35;
  const line = (x1: number, x2: number, strength: number, look: string): string =>
    toElement("line", { class: look, x1, x2, y1: y, y2: y, stroke: "currentColor", "stroke-width": strength });
  const room = isOver ? width - textWidth(words, textSize) - 12 : left - 14;
  const name = { class: isOver ? "chart-halo" : undefined, x: isOver ? 0 : left - 10, y: base };
  const value = isOver ? { x: width, "text-anchor": "end" } : { x: right + 14 };
  return [
    line(left, right, 1, "chart-grid"),
    ...(span === undefined ? [] : [line(x(span[0]), x(span[1]), 3, "stat-span")]),
    ...marks.map((one) => drawMark(one.mark, x(one.value), y)),
    toElement(
      "text",
      { ...name, "text-anchor": isOver ? undefined : "end" },
      toText(cutToWidth(label, room, textSize)),
    ),
    toElement("text", { class: "chart-halo chart-muted", y: base, ...value }, toText(words)),
  ];
}
