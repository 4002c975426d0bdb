import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { AstreinteView } from "../../registry/views.ts";
import { toShortEuros } from "../wording/money.ts";
import type { Plot, Sheet } from "./accrual-plot.ts";
import { accrualSteps, type Step } from "./accrual-steps.ts";
import { drawAccrualWords } from "./accrual-words.ts";
import { astreinteDays } from "./astreinte-days.ts";
import type { Drawing } from "./canvas.ts";
import { drawNamedDays } from "./named-days.ts";
import { toElement, toPolyline, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import { drawAsOf, drawSpanLine, toTimeScale } from "./time-scale.ts";

/** The curve of an astreinte that ran, or the dashed bound of one whose days are not known. */
export function drawAccrualCurve(view: AstreinteView, { asOf, canvas, prefix }: Sheet): Drawing {
  const { textSize } = canvas;
  const steps = accrualSteps(view.accrual);
  const days = astreinteDays(view, asOf);
  const numbers = [...days.map(({ day }) => day), ...steps.map(({ to }) => to)];
  const top = textSize * 4.7 + 16;
  const bottom = top + (canvas.name === "wide" ? 190 : 150);
  const amount = scaleLinear([0, max(steps, ({ end }) => end) ?? 1], [bottom, top]);
  const ticks = amount.ticks(4).filter((tick) => tick > 0);
  const left = Math.max(...ticks.map((tick) => textWidth(toShortEuros(tick), textSize))) + 10;
  const scale = toTimeScale({ first: Math.min(...numbers), last: Math.max(...numbers), asOf }, left, canvas.width - 20);
  const plot: Plot = { steps, scale, amount, textSize, prefix };
  const named = drawNamedDays(days, { scale, y: bottom, textSize });
  return {
    height: bottom + named.height,
    elements: [
      drawPattern(prefix),
      ...ticks.flatMap((tick) => drawGridLine(tick, plot)),
      ...drawAsOf(scale, { top: textSize + 8, bottom, textSize }),
      ...steps.flatMap((step) => drawStep(step, plot)),
      ...drawStop(plot),
      drawSpanLine(scale, bottom),
      ...drawAccrualWords(view, plot),
      ...named.elements,
    ],
  };
}

// Hatched: the liquidated part is told from the rest without its colour.
function drawPattern(prefix: string): string {
  const stripes = toElement("path", {
    class: "chart-liquidated",
    d: "M0,0V6M3,0V6",
    stroke: "currentColor",
    "stroke-width": 2,
  });
  const pattern = {
    id: `${prefix}-liquidated`,
    width: 6,
    height: 6,
    patternUnits: "userSpaceOnUse",
    patternTransform: "rotate(45)",
  };
  return toElement("defs", {}, toElement("pattern", pattern, stripes));
}

function drawGridLine(tick: number, { scale, amount, textSize }: Plot): readonly string[] {
  const y = amount(tick);
  const line = { class: "chart-grid", x1: scale.left, x2: scale.right, y1: y, y2: y };
  const words = { class: "chart-muted", x: scale.left - 8, y: y + textSize * 0.35, "text-anchor": "end" };
  return [
    toElement("line", { ...line, stroke: "currentColor", "stroke-opacity": 0.2 }),
    toElement("text", words, toText(toShortEuros(tick))),
  ];
}

const looks: Readonly<Record<Step["kind"], { readonly tone: string; readonly dashes?: string }>> = {
  liquidated: { tone: "chart-theoretical" },
  theoretical: { tone: "chart-theoretical" },
  pause: { tone: "chart-theoretical", dashes: "2 4" },
  bound: { tone: "chart-bound", dashes: "7 5" },
};

function drawStep({ kind, from, to, start, end }: Step, { scale, amount, prefix }: Plot): readonly string[] {
  const [left, right, zero] = [scale.x(from), scale.x(to), amount(0)];
  const line = [
    [left, amount(start)],
    [right, amount(end)],
  ] as const;
  const area = { d: `${toPolyline([[left, zero], ...line, [right, zero]])}Z` };
  const { tone, dashes } = looks[kind];
  const stroke = { class: tone, d: toPolyline(line), fill: "none", stroke: "currentColor", "stroke-width": 2.2 };
  return [
    ...(kind === "theoretical" ? [toElement("path", { class: tone, ...area, "fill-opacity": 0.12 })] : []),
    ...(kind === "liquidated"
      ? [
          toElement("path", {
            class: "chart-liquidated",
            ...area,
            fill: `url(#${prefix}-liquidated)`,
            stroke: "currentColor",
          }),
        ]
      : []),
    toElement("path", { ...stroke, "stroke-dasharray": dashes }),
  ];
}

// Once the count has stopped, the amount stays where it is.
function drawStop({ steps, scale, amount }: Plot): readonly string[] {
  const last = steps.at(-1);
  if (last === undefined || last.kind === "bound" || scale.x(last.to) >= scale.asOfX) return [];
  const y = amount(last.end);
  const line = { class: "chart-theoretical", x1: scale.x(last.to), x2: scale.asOfX, y1: y, y2: y };
  return [toElement("line", { ...line, stroke: "currentColor", "stroke-width": 1.6, "stroke-dasharray": "2 4" })];
}
