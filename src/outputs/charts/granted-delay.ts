import { earliestDay } from "../../law/deadline.ts";
import type { AstreinteView } from "../../registry/views.ts";
import type { Sheet } from "./accrual-plot.ts";
import { astreinteDays, completionDays } from "./astreinte-days.ts";
import type { Drawing } from "./canvas.ts";
import { dayNumber, numberOf } from "./day-span.ts";
import { drawNamedDays } from "./named-days.ts";
import { toElement, toText } from "./svg.ts";
import { drawTickMark } from "./tick-mark.ts";
import { drawAsOf, drawSpanLine, toTimeScale, type TimeScale } from "./time-scale.ts";

/** The delay of an astreinte of which no day ran, with the execution before its end. */
export function drawGrantedDelay(view: AstreinteView, { asOf, canvas }: Sheet): Drawing {
  const { textSize } = canvas;
  const days = astreinteDays(view, asOf);
  const numbers = days.map(({ day }) => day);
  const extent = { first: Math.min(...numbers), last: Math.max(...numbers), asOf };
  const scale = toTimeScale(extent, 32, canvas.width - 32);
  const bottom = textSize * 2 + 76;
  const named = drawNamedDays(days, { scale, y: bottom, textSize });
  const bar = { scale, bottom };
  return {
    height: bottom + named.height,
    elements: [
      ...drawAsOf(scale, { top: textSize + 8, bottom, textSize }),
      ...drawDelay(view, bar),
      ...completionDays(view)
        .filter((day) => day <= asOf)
        .map((day) => drawCompletion(dayNumber(day), bar)),
      drawSpanLine(scale, bottom),
      ...named.elements,
    ],
  };
}

interface Bar {
  readonly scale: TimeScale;
  /** The axis, px. */
  readonly bottom: number;
}

const barHeight = 26;

function drawDelay(view: AstreinteView, { scale, bottom }: Bar): readonly string[] {
  const { deadline, status } = view.accrual;
  const end = earliestDay(deadline);
  if (end === undefined) return [];
  const [left, right] = [scale.x(dayNumber(view.notifiedOn ?? view.decidedOn)), scale.x(numberOf(end))];
  const past = Math.min(right, scale.asOfX);
  const y = bottom - barHeight - 12;
  const look = { class: "chart-theoretical", y, height: barHeight, stroke: "currentColor", "stroke-width": 1.6 };
  const words = `${status === "running-delay" ? "délai en cours" : "délai accordé"}, aucun jour de retard`;
  const text = { class: "chart-halo chart-theoretical", x: left, y: y - 8, "font-weight": 600 };
  return [
    toElement("rect", { ...look, x: left, width: past - left, "fill-opacity": 0.14 }),
    ...(past < right
      ? [toElement("rect", { ...look, x: past, width: right - past, fill: "none", "stroke-dasharray": "4 3" })]
      : []),
    // A deadline that is only bounded may come later: the bar stays open on its right.
    ...(deadline.kind === "exact" ? [] : [drawOpenEnd(right, y)]),
    toElement("text", text, toText(words)),
  ];
}

function drawOpenEnd(x: number, y: number): string {
  const stripes = [0, 8, 16, 24].map((shift) => `M${Math.round(x + shift)},${y + barHeight}l8,-${barHeight}`).join("");
  return toElement("path", {
    class: "chart-theoretical",
    d: stripes,
    fill: "none",
    stroke: "currentColor",
    "stroke-dasharray": "3 2",
  });
}

function drawCompletion(day: number, { scale, bottom }: Bar): string {
  return drawTickMark(scale.x(day), bottom - 12 - barHeight / 2, 10);
}
