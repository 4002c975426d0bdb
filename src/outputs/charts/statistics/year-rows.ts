import { scaleLinear } from "d3-scale";
import { toGrouped } from "../../../law/amount.ts";
import type { Canvas, Drawing } from "../canvas.ts";
import { toElement, toText } from "../svg.ts";
import { cutToWidth, textWidth } from "../text-width.ts";
import { drawArea, drawPatterns, type Look } from "./look.ts";

/** One value of a row; `null` when it is unknown. `upTo` is a second value that another source gives. */
export interface YearCell {
  readonly value: number | null;
  readonly upTo?: number;
}

/** A row of small columns, one a year. */
export interface YearRow {
  /** French. */
  readonly label: string;
  /** What stands beside the label: « 138 décisions ». */
  readonly words: string;
  readonly cells: readonly YearCell[];
  readonly look: Look;
}

/** Rows of small columns under one calendar. */
export interface YearRows {
  readonly years: readonly number[];
  readonly rows: readonly YearRow[];
  /** Each row on its own scale: its numbers say how high; else all on one. */
  readonly ownScales: boolean;
}

interface Plot {
  readonly left: number;
  readonly step: number;
  readonly isOver: boolean;
  readonly width: number;
  readonly textSize: number;
  /** Height of the tallest column, px. */
  readonly most: number;
  /** Lines of numbers over a column: two when sources differ. */
  readonly heads: number;
  readonly prefix: string;
}

/** Small columns with their numbers on their heads, row under row: what grows and what does not. */
export function drawYearRows(chart: YearRows, { name, width, textSize }: Canvas, prefix: string): Drawing {
  const isOver = name === "narrow";
  const left = isOver ? 0 : 220;
  const step = (width - left) / chart.years.length;
  const most = chart.ownScales ? 46 : isOver ? 34 : 30;
  const heads = chart.rows.some(({ cells }) => cells.some(({ upTo }) => upTo !== undefined)) ? 2 : 1;
  const plot: Plot = { left, step, isOver, width, textSize, most, heads, prefix };
  const rowHeight = most + textSize * (heads + (isOver ? 2.4 : 1));

  const all = Math.max(1, ...chart.rows.map(highest));
  const bottom = rowHeight * chart.rows.length;
  return {
    height: bottom + textSize * 1.8,
    elements: [
      drawPatterns(prefix),
      ...chart.rows.flatMap((row, index) => {
        const scale = scaleLinear([0, chart.ownScales ? Math.max(1, highest(row)) : all], [0, most]);
        return drawRow(row, { base: rowHeight * (index + 1) - 2, toHeight: (value) => scale(value) }, plot);
      }),
      ...chart.years.map((year, index) => drawYear(year, index, { plot, y: bottom + textSize * 1.3 })),
    ],
  };
}

function highest({ cells }: YearRow): number {
  return Math.max(0, ...cells.map(({ value, upTo }) => upTo ?? value ?? 0));
}

interface RowPlace {
  /** Where columns stand, px. */
  readonly base: number;
  readonly toHeight: (value: number) => number;
}

function drawRow(row: YearRow, place: RowPlace, plot: Plot): readonly string[] {
  const { base } = place;
  const { left, width } = plot;
  return [
    ...drawLabel(row, base, plot),
    toElement("line", { class: "chart-grid", x1: left, x2: width, y1: base, y2: base, stroke: "currentColor" }),
    ...row.cells.flatMap((cell, index) => drawCell(cell, { ...place, index, look: row.look }, plot)),
  ];
}

function drawLabel({ label, words }: YearRow, base: number, plot: Plot): readonly string[] {
  const { isOver, left, width, textSize, most, heads } = plot;
  if (isOver) {
    const y = base - most - textSize * (heads + 0.6);
    const room = width - textWidth(words, textSize) - 10;
    return [
      toElement("text", { x: 0, y, "font-weight": 600 }, toText(cutToWidth(label, room, textSize))),
      toElement("text", { class: "chart-muted", x: width, y, "text-anchor": "end" }, toText(words)),
    ];
  }
  const text = { x: left - 12, "text-anchor": "end" };
  return [
    toElement(
      "text",
      { ...text, y: base - textSize * 1.35, "font-weight": 600 },
      toText(cutToWidth(label, left - 14, textSize)),
    ),
    toElement("text", { ...text, class: "chart-muted", y: base - 1 }, toText(words)),
  ];
}

function drawCell(
  { value, upTo }: YearCell,
  { base, toHeight, index, look }: RowPlace & { readonly index: number; readonly look: Look },
  { left, step, width, textSize, prefix }: Plot,
): readonly string[] {
  const x = left + step * (index + 0.5);
  const words = (text: string, height: number): string => {
    const size = textSize - 1;
    const place = { x: Math.min(x, width - textWidth(text, size) / 2), y: base - height - 4 };
    return toElement(
      "text",
      { class: "chart-halo", ...place, "text-anchor": "middle", "font-size": size },
      toText(text),
    );
  };
  const bar = (of: number, height: number, from: Look): string =>
    drawArea(from, { x: x - step * 0.34, y: base - of, width: step * 0.68, height }, prefix);
  if (value === null) return [words("?", 0)];
  if (value === 0) return [];
  const height = Math.max(toHeight(value), 1);
  if (upTo === undefined) return [bar(height, height, look), words(toGrouped(value), height)];
  const top = Math.max(toHeight(upTo), 1);
  return [
    bar(height, height, look),
    bar(top, top - height, "hollow"),
    words(toGrouped(value), top + textSize),
    words(`à ${toGrouped(upTo)}`, top),
  ];
}

// A narrow sheet has room for the last two figures: « 18 ».
function drawYear(year: number, index: number, { plot, y }: { readonly plot: Plot; readonly y: number }): string {
  const { left, step, textSize } = plot;
  const words = textWidth(String(year), textSize) + 5 > step ? `’${String(year % 100).padStart(2, "0")}` : String(year);
  return toElement("text", { class: "chart-muted", x: left + step * (index + 0.5), y, "text-anchor": "middle" }, words);
}
