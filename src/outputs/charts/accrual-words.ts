import type { Accrual } from "../../law/accrual.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import { toEuros } from "../wording/money.ts";
import type { Plot } from "./accrual-plot.ts";
import { isConditional } from "./accrual-steps.ts";
import { toElement, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";

/** The words on the curve: what its highest point is and on what condition, and what was liquidated. */
export function drawAccrualWords(view: AstreinteView, plot: Plot): readonly string[] {
  return [...drawPeakWords(view, plot), ...drawLiquidatedWords(view, plot)];
}

// What must be true for the highest point of the drawing to be reached; null when nothing is left open.
function toCondition(accrual: Accrual, lastDay: number, asOf: string): string | null {
  const { status, deadline, theoretical } = accrual;
  if (theoretical !== null) return isConditional(accrual, lastDay, asOf) ? "si l’injonction n’est pas exécutée" : null;
  if (deadline.kind === "at-the-earliest") return "si la décision est notifiée le jour même";
  if (deadline.kind === "window") return "si la notification est la plus ancienne possible";
  return status === "closed" ? "si l’exécution attend la clôture" : "si l’injonction n’est pas exécutée";
}

function drawPeakWords(view: AstreinteView, { steps, scale, amount, textSize }: Plot): readonly string[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const { theoretical, upperBound } = view.accrual;
  const condition = toCondition(view.accrual, last.to, scale.asOf);
  const words =
    theoretical === null ? `borne haute ${toEuros(upperBound ?? 0)}` : `maximum théorique ${toEuros(theoretical)}`;
  const lines = condition === null ? [words] : [`${words},`, condition];
  const room = scale.x(last.to) - scale.left;
  const isLeft = room >= Math.max(...lines.map((line) => textWidth(line, textSize)));
  const tone = `chart-halo ${theoretical === null ? "chart-bound" : "chart-theoretical"}`;
  return lines.map((line, index) =>
    toElement(
      "text",
      {
        class: tone,
        x: isLeft ? scale.x(last.to) - 8 : scale.left,
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
  const [first, last] = [covered[0], covered.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = liquidations.length > 1 ? ` (${toCount(liquidations.length, "décision")})` : "";
  const words = `liquidé ${toEuros(accrual.liquidated)}${count}`;
  const width = textWidth(words, textSize) + 10;
  // On the right of what it names, else before the deadline, where the sheet is empty.
  const isRight = scale.x(last.to) + width <= scale.right;
  return [
    toElement(
      "text",
      {
        class: "chart-halo chart-liquidated",
        x: isRight ? scale.x(last.to) + 8 : scale.x(first.from) - 8,
        y: amount(0) - textSize * 0.8,
        "text-anchor": isRight ? "start" : "end",
        "font-weight": 600,
      },
      toText(words),
    ),
  ];
}
