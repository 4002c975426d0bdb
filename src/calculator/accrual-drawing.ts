import { toDays, toEuros } from "../law/amount.ts";
import { toShortDate } from "../law/civil-day.ts";
import { accrualSteps, type Step } from "../outputs/charts/accrual-steps.ts";
import { dayOf, numberOf } from "../outputs/charts/day-span.ts";
import type { Answer } from "./answer.ts";
import { toSvgNode } from "./element.ts";

const [left, top, bottom, height] = [2, 44, 206, 240];

/**
 * The amount day after day, from the same steps as the drawings of the record pages; nothing when no day ran. `room` is
 * the width that the page leaves, px.
 */
export function drawAccrual({ accrual, asOf }: NonNullable<Answer["drawn"]>, room: number): Node[] {
  const width = Math.min(Math.max(room, 300), 700);
  const right = width - 2;
  const steps = accrualSteps(accrual);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || last.end === 0) return [];
  // The wait until the as-of day is cut: what ran fills the drawing.
  const end = Math.min(numberOf(asOf), last.to + (last.to - first.from) / 5);
  const x = (day: number): number => round(left + ((day - first.from) / (end - first.from)) * (right - left));
  const y = (amount: number): number => round(bottom - (amount / last.end) * (bottom - top));
  const words = `${last.kind === "bound" ? "borne haute" : "maximum théorique"} ${toEuros(last.end)}`;
  const told = `${words}, ${toDays(steps.reduce((sum, { kind, from, to }) => sum + (kind === "pause" ? 0 : to - from), 0))}`;
  return [
    toSvgNode(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": told, "font-size": 13, fill: "currentColor" },
      toStripes(),
      ...steps.flatMap((step) => drawStep(step, { x, y })),
      toLine({ class: "chart-axis", x1: left, x2: right, y1: bottom, y2: bottom }),
      toWords(words, { x: x(last.to), y: top - 12, anchor: "end", tone: lookOf(last) }),
      ...toDayWords(steps, { x, right }),
    ),
  ];
}

interface Scales {
  readonly x: (day: number) => number;
  readonly y: (amount: number) => number;
}

function drawStep(step: Step, { x, y }: Scales): Node[] {
  const { kind, from, to, start, end } = step;
  const line = `${x(from)},${y(start)}L${x(to)},${y(end)}`;
  const area = { d: `M${x(from)},${bottom}L${line}L${x(to)},${bottom}Z` };
  const fill =
    kind === "liquidated"
      ? { class: "chart-liquidated", fill: "url(#raies)" }
      : { class: lookOf(step), "fill-opacity": 0.12 };
  const dashes = kind === "bound" ? "7 5" : kind === "pause" ? "2 4" : "none";
  return [
    ...(kind === "liquidated" || kind === "theoretical" ? [toSvgNode("path", { ...area, ...fill })] : []),
    toSvgNode("path", {
      class: lookOf(step),
      d: `M${line}`,
      fill: "none",
      stroke: "currentColor",
      "stroke-width": 2.2,
      "stroke-dasharray": dashes,
    }),
  ];
}

// Hatched: the liquidated part is told from the rest without its colour.
function toStripes(): Node {
  const stripes = { class: "chart-liquidated", d: "M0,0V6M3,0V6", stroke: "currentColor", "stroke-width": 2 };
  const pattern = { id: "raies", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" };
  return toSvgNode("pattern", pattern, toSvgNode("path", stripes));
}

/** The days where a step begins or ends: the deadline, the ends of liquidated periods, the last day. */
function toDayWords(steps: readonly Step[], { x, right }: { x: Scales["x"]; right: number }): Node[] {
  const days = [steps[0]?.from ?? 0, ...steps.map(({ to }) => to)];
  return days.flatMap((day, index) => {
    const anchor = index === 0 ? "start" : index === days.length - 1 ? "end" : "middle";
    const isCrowded = anchor === "middle" && (x(day) < left + 190 || x(day) > right - 140);
    const words = toShortDate(dayOf(day));
    return [
      toLine({ class: "chart-axis", x1: x(day), x2: x(day), y1: bottom, y2: bottom + 6 }),
      ...(isCrowded
        ? []
        : [toWords(index === 0 ? `échéance ${words}` : words, { x: x(day), y: bottom + 24, anchor, tone: "" })]),
    ];
  });
}

function toLine(attributes: Readonly<Record<string, string | number>>): Node {
  return toSvgNode("line", { ...attributes, stroke: "currentColor" });
}

function toWords(text: string, { x, y, anchor, tone }: { x: number; y: number; anchor: string; tone: string }): Node {
  return toSvgNode("text", { class: tone, x, y, "text-anchor": anchor, ...(tone && { "font-weight": 600 }) }, text);
}

function lookOf({ kind }: Step): string {
  return kind === "bound" ? "chart-bound" : "chart-theoretical";
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
