import { scaleLog } from "d3-scale";
import { toEuros } from "../../law/amount.ts";
import type { AmountSpread } from "../../registry/amount-spread.ts";
import { type Canvas, type Drawing, drawOnBoth } from "./canvas.ts";
import { toElement, toText } from "./svg.ts";

type Scale = (amount: number) => number;

/** Each amount as a dot on an axis where each step is ten times the one before; empty text when quarters are not told. */
export function drawAmountStrip(id: string, { amounts, quarters }: AmountSpread): string {
  if (quarters === null) return "";
  const [first, middle, last] = quarters;
  return drawOnBoth({
    id,
    title: "Les amendes sur un axe",
    description: `${String(amounts.length)} montants, de ${toEuros(amounts[0]?.amount ?? 0)} à ${toEuros(amounts.at(-1)?.amount ?? 0)}. La moitié se tient entre ${toEuros(first)} et ${toEuros(last)} ; celui du milieu est ${toEuros(middle)}. Le tableau dit les mêmes.`,
    draw: (canvas) => draw(canvas, amounts, quarters),
  });
}

const radius = 4;

function draw(canvas: Canvas, amounts: AmountSpread["amounts"], quarters: readonly [number, number, number]): Drawing {
  const x = toScale(amounts, canvas.width);
  const spots = stack(amounts.map(({ amount }) => x(amount)));
  const tallest = Math.max(...spots.map(({ level }) => level)) + 1;
  const floor = canvas.textSize + 16 + tallest * radius * 2;
  return {
    height: floor + canvas.textSize + 14,
    elements: [
      ...drawQuarters(quarters, x, { floor, textSize: canvas.textSize, width: canvas.width }),
      toElement("line", { class: "chart-axis", x1: 0, x2: canvas.width, y1: floor + 6, y2: floor + 6 }),
      ...drawTicks(amounts, x, { y: floor + 6, textSize: canvas.textSize }),
      ...spots.map(({ at, level }) =>
        toElement("circle", {
          class: "chart-decision chart-tick",
          cx: at,
          cy: floor - level * radius * 2,
          r: radius - 0.5,
          fill: "currentColor",
        }),
      ),
    ],
  };
}

function toScale(amounts: AmountSpread["amounts"], width: number): Scale {
  const power = (amount: number, round: (exponent: number) => number): number => 10 ** round(Math.log10(amount));
  const low = power(amounts[0]?.amount ?? 1, Math.floor);
  const high = power(amounts.at(-1)?.amount ?? 10, Math.ceil);
  return scaleLog([low, Math.max(high, low * 10)], [34, width - 40]);
}

// Dots that would cover one another stand on one another.
function stack(places: readonly number[]): { readonly at: number; readonly level: number }[] {
  const tops: number[] = [];
  return places.map((at) => {
    const free = tops.findIndex((last) => at - last >= radius * 2);
    const level = free === -1 ? tops.length : free;
    tops[level] = at;
    return { at, level };
  });
}

function drawQuarters(
  [first, middle, last]: readonly [number, number, number],
  x: Scale,
  { floor, textSize, width }: { readonly floor: number; readonly textSize: number; readonly width: number },
): string[] {
  const top = textSize + 6;
  const label = Math.min(Math.max(x(middle), 60), width - 60);
  return [
    toElement("rect", {
      class: "chart-half",
      x: x(first),
      y: top,
      width: Math.max(x(last) - x(first), 2),
      height: floor + 6 - top,
      fill: "currentColor",
      "fill-opacity": 0.1,
    }),
    toElement("line", {
      class: "chart-decision",
      x1: x(middle),
      x2: x(middle),
      y1: top,
      y2: floor + 6,
      stroke: "currentColor",
      "stroke-width": 2,
    }),
    toElement("text", { x: label, y: textSize, "text-anchor": "middle", "font-weight": 600 }, toText(toEuros(middle))),
  ];
}

function drawTicks(
  amounts: AmountSpread["amounts"],
  x: Scale,
  { y, textSize }: { readonly y: number; readonly textSize: number },
): string[] {
  const low = Math.floor(Math.log10(amounts[0]?.amount ?? 1));
  const high = Math.max(Math.ceil(Math.log10(amounts.at(-1)?.amount ?? 10)), low + 1);
  return Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)).flatMap((amount) => [
    toElement("line", { class: "chart-axis", x1: x(amount), x2: x(amount), y1: y, y2: y + 5 }),
    toElement(
      "text",
      { class: "chart-muted", x: x(amount), y: y + textSize + 6, "text-anchor": "middle" },
      toText(toTickEuros(amount)),
    ),
  ]);
}

// « 100 € », « 10 k€ », « 1 M€ »: powers of ten only.
function toTickEuros(amount: number): string {
  if (amount >= 1_000_000_000) return `${String(amount / 1_000_000_000)} Md€`;
  if (amount >= 1_000_000) return `${String(amount / 1_000_000)} M€`;
  return amount >= 1000 ? `${String(amount / 1000)} k€` : `${String(amount)} €`;
}
