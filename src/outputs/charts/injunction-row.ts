import { dayNumber } from "./day-span.ts";
import type { InjunctionBar, InjunctionLine } from "./injunction-bars.ts";
import { toElement, toText } from "./svg.ts";
import { cutToWidth, textWidth } from "./text-width.ts";
import { drawTickMark } from "./tick-mark.ts";
import type { TimeScale } from "./time-scale.ts";

/** Where a row is drawn. */
export interface RowPlace {
  readonly scale: TimeScale;
  /** Begins every id of the drawing. */
  readonly prefix: string;
  readonly textSize: number;
  /** The name stands on the left of the row; else above it. */
  readonly isWide: boolean;
  /** Upper and lower end, px. */
  readonly top: number;
  readonly bottom: number;
}

const barHeight = 14;

/** The name of a row, its bars, its end and where it stands. */
export function drawInjunctionRow(line: InjunctionLine, place: RowPlace): readonly string[] {
  const { scale, bottom, prefix, isWide } = place;
  const y = isWide ? (place.top + bottom) / 2 : bottom - 18;
  const rule = {
    class: "chart-lane",
    x1: 0,
    x2: scale.right + 12,
    y1: bottom,
    y2: bottom,
    stroke: "currentColor",
    "stroke-opacity": 0.2,
  };
  return [
    toElement("line", rule),
    ...drawName(line, place),
    ...line.bars.map(({ kind, from, to }) => {
      const [left, right] = [scale.x(from), scale.x(to)];
      return drawBar(kind, { x: left, y: y - barHeight / 2, width: Math.max(right - left, 2), prefix });
    }),
    ...line.ends.map((on) => drawTickMark(scale.x(dayNumber(on)), y, 7)),
    ...(isWide ? drawStanding(line, { ...place, y }) : []),
  ];
}

/** One bar or its sign in the legend; px. */
export function drawBar(
  kind: InjunctionBar["kind"],
  { x, y, width, prefix }: { readonly x: number; readonly y: number; readonly width: number; readonly prefix: string },
): string {
  const box = { class: `chart-${kind}`, x, y, width, height: barHeight, stroke: "currentColor", "stroke-width": 1.4 };
  switch (kind) {
    case "delay":
      return toElement("rect", { ...box, "fill-opacity": 0.14 });
    case "late":
      return toElement("rect", { ...box, fill: `url(#${prefix}-late)` });
    case "conditional":
    case "unknown":
      return toElement("rect", { ...box, fill: `url(#${prefix}-${kind})`, "stroke-dasharray": "4 3" });
    default:
      return kind satisfies never;
  }
}

/** The patterns that the bars of a drawing are filled with. */
export function drawBarPatterns(prefix: string): string {
  const pattern = (kind: "late" | "conditional" | "unknown", size: number, width: number): string =>
    toElement(
      "pattern",
      {
        id: `${prefix}-${kind}`,
        width: size,
        height: size,
        patternUnits: "userSpaceOnUse",
        patternTransform: "rotate(45)",
      },
      toElement("path", {
        class: `chart-${kind}`,
        d: `M${size / 2},0V${size}`,
        stroke: "currentColor",
        "stroke-width": width,
      }),
    );
  return toElement("defs", {}, pattern("late", 4, 2.6), pattern("conditional", 5, 1.2), pattern("unknown", 7, 1));
}

function drawName(line: InjunctionLine, { scale, top, bottom, textSize, isWide }: RowPlace): readonly string[] {
  const name = line.organisations.map(({ text }) => text).join(", ");
  const middle = (top + bottom) / 2;
  const width = isWide ? scale.left - 16 : scale.right - textWidth(line.name, textSize) - 16;
  const words = cutToWidth(name, width, textSize);
  const bold = { x: 0, y: isWide ? middle - 3 : top + textSize + 6, "font-weight": 600 };
  const muted = isWide
    ? { x: 0, y: middle + textSize }
    : { x: scale.right + 8, y: top + textSize + 6, "text-anchor": "end" };
  return [
    toElement("text", bold, toText(words)),
    toElement("text", { class: "chart-muted chart-halo", ...muted }, toText(line.name)),
  ];
}

// Where there is room: after the last bar, else before the first.
function drawStanding(line: InjunctionLine, place: RowPlace & { readonly y: number }): readonly string[] {
  const { scale, textSize, y } = place;
  const words = line.standing;
  const width = textWidth(words, textSize) + 8;
  const days = [
    ...line.bars.flatMap(({ from, to }) => [from, to]),
    ...line.ends.map(dayNumber),
    dayNumber(line.decidedOn),
  ];
  const [start, end] = [scale.x(Math.min(...days)) - 12, scale.x(Math.max(...days)) + 12];
  const text = { class: "chart-halo chart-muted", y: y + textSize * 0.35 };
  if (end + width <= scale.right) return [toElement("text", { ...text, x: end }, toText(words))];
  if (start - width >= scale.left)
    return [toElement("text", { ...text, x: start, "text-anchor": "end" }, toText(words))];
  return [];
}
