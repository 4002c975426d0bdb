import { toEuros } from "../../law/amount.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { boundConditions, conditionWords } from "../wording/accrual-conditions.ts";
import { toCount } from "../wording/counts.ts";
import type { Plot } from "./accrual-plot.ts";
import { dayNumber } from "./day-span.ts";
import { toElement, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** The words on the curve: what its highest point is and on what condition, and what was liquidated. */
export function drawAccrualWords(view: AstreinteView, plot: Plot): readonly string[] {
  return [...drawPeakWords(view, plot), ...drawLiquidatedWords(view, plot)];
}

// Bold letters are wider than those that are measured.
const boldness = 1.1;

// What must be true for the highest point of the drawing to be reached, a line each; none when nothing is left open.
function toConditions(accrual: AstreinteView["accrual"]): readonly string[] {
  const { theoretical, condition } = accrual;
  if (theoretical === null) return boundConditions(accrual);
  return condition === "none" ? [] : [conditionWords[condition]];
}

function drawPeakWords(view: AstreinteView, { steps, scale, amount, textSize }: Plot): readonly string[] {
  const last = steps.at(-1);
  const { theoretical, upperBound } = view.accrual;
  const highest = theoretical ?? upperBound;
  if (last === undefined || highest === null) return [];
  const conditions = toConditions(view.accrual);
  const words = theoretical === null ? `borne haute ${toEuros(highest)}` : `maximum théorique ${toEuros(highest)}`;
  const sentence = [words, ...conditions];
  const lines = sentence.map((line, index) => (index < sentence.length - 1 ? `${line},` : line));
  const room = scale.x(last.to) - scale.left;
  const widest = Math.max(...lines.map((line) => textWidth(line, textSize)));
  const isLeft = room >= widest;
  // Above the highest amount the axis has no words: a long sentence may begin before it, never end off the sheet.
  const start = Math.max(0, Math.min(scale.left, scale.right - widest * boldness));
  const tone = `chart-halo ${theoretical === null ? "chart-bound" : "chart-theoretical"}`;
  return lines.map((line, index) =>
    toElement(
      "text",
      {
        class: tone,
        x: isLeft ? scale.x(last.to) - 8 : start,
        y: amount(last.end) - 8 - (lines.length - 1 - index) * textSize * 1.25,
        "text-anchor": isLeft ? "end" : "start",
        "font-weight": 600,
      },
      toText(line),
    ),
  );
}

function drawLiquidatedWords(
  { accrual, liquidations }: AstreinteView,
  { steps, scale, amount, textSize }: Plot,
): readonly string[] {
  const covered = steps.filter(({ kind }) => kind === "liquidated");
  const ends = liquidations.map(({ until }) => dayNumber(until));
  if (ends.length === 0) return [];
  const [from, to] = [Math.min(...ends, ...covered.map((step) => step.from)), Math.max(...ends)];
  const count = liquidations.length > 1 ? ` (${toCount(liquidations.length, "décision")})` : "";
  const words = `liquidé ${toEuros(accrual.liquidated)}${count}`;
  const width = textWidth(words, textSize) + 10;
  // On the right of what it names, else before the deadline, where the sheet is empty.
  const isRight = scale.x(to) + width <= scale.right;
  return [
    toElement(
      "text",
      {
        class: "chart-halo chart-liquidated",
        x: isRight ? scale.x(to) + 8 : scale.x(from) - 8,
        y: amount(0) - textSize * 0.8,
        "text-anchor": isRight ? "start" : "end",
        "font-weight": 600,
      },
      toText(words),
    ),
  ];
}
