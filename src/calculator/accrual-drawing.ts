import { toDays, toEuros } from "../law/amount.ts";
import { toShortDate } from "../law/civil-day.ts";
import { accrualSteps, daysUpTo, type Step } from "../outputs/charts/accrual-steps.ts";
import { dayOf, numberOf } from "../outputs/charts/day-span.ts";
import type { Answer } from "./answer.ts";
import { toSvgNode } from "./element.ts";

const [left, top, bottom, height] = [2, 44, 206, 240];

/**
 * The amount day after day, from the same steps as the drawings of the record pages; nothing when no day ran. `room` is
 * the width that the page leaves, px. The style sheet gives every kind of step its look.
 */
export function drawAccrual({ accrual, asOf }: NonNullable<Answer["drawn"]>, room: number): Node[] {
  const steps = accrualSteps(accrual);
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last || last.end === 0) return [];
  const width = Math.min(Math.max(room, 300), 700);
  const right = width - left;
  // The wait until the as-of day is cut: what ran fills the drawing.
  const end = Math.min(numberOf(asOf), last.to + (last.to - first.from) / 5);
  const x = (day: number): number => left + ((day - first.from) / (end - first.from)) * (right - left);
  const y = (amount: number): number => bottom - (amount / last.end) * (bottom - top);
  const words = `${last.kind === "bound" ? "borne haute" : "maximum théorique"} ${toEuros(last.end)}`;
  const told = `${words}, ${toDays(daysUpTo(steps, last.to))}`;
  return [
    toSvgNode(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": told },
      ...steps.flatMap((step) => drawStep(step, { x, y })),
      toPath("axis", [left, bottom, right, bottom]),
      toWords(`peak ${last.kind}`, words, { x: x(last.to), y: top - 12, anchor: "end" }),
      ...toDayWords(steps, { x, right }),
    ),
  ];
}

interface Scales {
  readonly x: (day: number) => number;
  readonly y: (amount: number) => number;
}

function drawStep({ kind, from, to, start, end }: Step, { x, y }: Scales): Node[] {
  const line = [x(from), y(start), x(to), y(end)];
  return [toPath(`area ${kind}`, [...line, x(to), bottom, x(from), bottom]), toPath(`line ${kind}`, line)];
}

/** The days where a step begins or ends: the deadline, the ends of liquidated periods, the last day. */
function toDayWords(steps: readonly Step[], { x, right }: { x: Scales["x"]; right: number }): Node[] {
  const days = [steps[0]?.from ?? 0, ...steps.map(({ to }) => to)];
  return days.flatMap((day, index) => {
    const anchor = index === 0 ? "start" : index === days.length - 1 ? "end" : "middle";
    const isCrowded = anchor === "middle" && (x(day) < 200 || x(day) > right - 140);
    const name = steps[0]?.kind === "bound" ? "au plus tôt " : "échéance ";
    const words = (index === 0 ? name : "") + toShortDate(dayOf(day));
    return [
      toPath("axis", [x(day), bottom, x(day), bottom + 6]),
      ...(isCrowded ? [] : [toWords("date", words, { x: x(day), y: bottom + 24, anchor })]),
    ];
  });
}

/** A path through points, each given by its two numbers. */
function toPath(look: string, points: readonly number[]): Node {
  return toSvgNode("path", { class: look, d: `M${points.map((one) => one.toFixed(1)).join(" ")}` });
}

function toWords(look: string, text: string, { x, y, anchor }: { x: number; y: number; anchor: string }): Node {
  return toSvgNode("text", { class: look, x, y, "text-anchor": anchor }, text);
}
