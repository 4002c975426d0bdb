import { scaleLinear } from "d3-scale";
import { toShortDay } from "../wording/dates.ts";
import { dayNumber } from "./day-span.ts";
import { toElement, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { timeTicks } from "./time-ticks.ts";

/** Days laid out from left to right. */
export interface TimeScale {
  /** Left and right end of the axis, px. */
  readonly left: number;
  readonly right: number;
  /** Where a day number falls, px. */
  readonly x: (day: number) => number;
  /** First and last day number of the axis. */
  readonly domain: readonly [number, number];
  /** The as-of day. */
  readonly asOf: string;
  /** Where the as-of day falls, px: on the right of a break when it is far after the last day. */
  readonly asOfX: number;
  /** The axis is cut before the as-of day: the days between are not to scale. */
  readonly isBroken: boolean;
}

/** What a scale has to hold. */
export interface TimeExtent {
  /** First and last day number to show. */
  readonly first: number;
  readonly last: number;
  /** The as-of day, ISO. */
  readonly asOf: string;
}

const breakWidth = 34;

/** The scale of an extent between two ends in px. Beyond two fifths of the extent, the wait until the as-of day is cut. */
export function toTimeScale({ first, last, asOf }: TimeExtent, left: number, right: number): TimeScale {
  const asOfDay = dayNumber(asOf);
  const isBroken = asOfDay - last > (last - first) * 0.4 + 30;
  const end = isBroken ? last : Math.max(last, asOfDay);
  const domain = [Math.min(first, asOfDay), Math.max(end, first + 1)] as const;
  const scale = scaleLinear(domain, [left, isBroken ? right - breakWidth : right]);
  return { left, right, x: (day) => scale(day), domain, asOf, asOfX: isBroken ? right : scale(asOfDay), isBroken };
}

/** The axis line, dashed after the as-of day, with the calendar under it; `y` in px. */
export function drawTimeAxis(scale: TimeScale, y: number, textSize: number): readonly string[] {
  const ticks = timeTicks(...scale.domain, Math.floor((scale.right - scale.left) / (textSize * 5.8)));
  return [
    drawSpanLine(scale, y),
    ...ticks.flatMap(({ day, label }) => drawTick(scale, { x: scale.x(day), y, label, textSize })),
  ];
}

/** The mark « état au » across the drawing, from `top` to `bottom`, with its words above; px. */
export function drawAsOf(
  scale: TimeScale,
  { top, bottom, textSize }: { readonly top: number; readonly bottom: number; readonly textSize: number },
): readonly string[] {
  const x = scale.asOfX;
  const words = `état au ${toShortDay(scale.asOf)}`;
  const half = textWidth(words, textSize) / 2;
  const textX = Math.min(Math.max(x, scale.left + half), scale.right - half);
  return [
    toElement("line", {
      class: "chart-as-of",
      x1: x,
      x2: x,
      y1: top,
      y2: bottom,
      stroke: "currentColor",
      "stroke-dasharray": "5 2 1 2",
    }),
    toElement(
      "text",
      { class: "chart-halo chart-muted", x: textX, y: top - 6, "text-anchor": "middle" },
      toText(words),
    ),
  ];
}

/** The line of an axis, dashed after the as-of day, cut when the axis is; `y` in px. */
export function drawSpanLine({ left, right, asOfX, isBroken }: TimeScale, y: number): string {
  const solidEnd = isBroken ? right - 24 : asOfX;
  const line = (x1: number, x2: number, dashes?: string): string =>
    toElement("line", {
      class: "chart-axis",
      x1,
      x2,
      y1: y,
      y2: y,
      stroke: "currentColor",
      "stroke-dasharray": dashes,
    });
  const cut = `M${right - 26},${y + 6}l6,-12m4,0l-6,12`;
  return isBroken
    ? [
        line(left, right - 22),
        line(right - 17, right),
        toElement("path", { class: "chart-axis", d: cut, stroke: "currentColor", fill: "none" }),
      ].join("\n")
    : [line(left, solidEnd), ...(solidEnd < right ? [line(solidEnd, right, "3 3")] : [])].join("\n");
}

function drawTick(
  scale: TimeScale,
  {
    x,
    y,
    label,
    textSize,
  }: { readonly x: number; readonly y: number; readonly label: string; readonly textSize: number },
): readonly string[] {
  const half = textWidth(label, textSize) / 2;
  const textX = Math.min(Math.max(x, scale.left + half - 6), scale.right - half + 6);
  return [
    toElement("line", { class: "chart-axis", x1: x, x2: x, y1: y, y2: y + 5, stroke: "currentColor" }),
    toElement("text", { class: "chart-muted", x: textX, y: y + 6 + textSize, "text-anchor": "middle" }, toText(label)),
  ];
}
