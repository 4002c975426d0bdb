import { createHash } from "node:crypto";
import { compare } from "../../registry/lookup.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import { type Canvas, type Drawing, drawOnBoth } from "./canvas.ts";
import { dayNumber } from "./day-span.ts";
import { type InjunctionBar, injunctionBars } from "./injunction-bars.ts";
import { drawInjunctionRow, drawBar, drawBarPatterns } from "./injunction-row.ts";
import { drawLegend, type Sign } from "./legend.ts";
import { drawTickMark } from "./tick-mark.ts";
import { drawAsOf, drawTimeAxis, toTimeScale } from "./time-scale.ts";

/** All astreintes on one axis, oldest first: delay, days late, closing; empty text for none. `asOf` is an ISO day. */
export function drawInjunctionAxis(views: readonly AstreinteView[], asOf: string): string {
  if (views.length === 0) return "";
  const inOrder = [...views].sort((one, other) => compare(one.decidedOn, other.decidedOn) || compare(one.id, other.id));
  return drawOnBoth({
    id: `injunctions-${createHash("sha256")
      .update(inOrder.map(({ id }) => id).join(" "))
      .digest("hex")
      .slice(0, 8)}`,
    title: "Les astreintes sur un axe du temps",
    description: describe(inOrder, asOf),
    draw: (canvas, prefix) => draw(inOrder, { asOf, canvas, prefix }),
  });
}

function describe(views: readonly AstreinteView[], asOf: string): string {
  const kinds = views.map((view) => injunctionBars(view, asOf));
  const having = (kind: InjunctionBar["kind"]): number =>
    kinds.filter((bars) => bars.some((bar) => bar.kind === kind)).length;
  const closed = views.filter(({ closures }) => closures.length > 0).length;
  return [
    `${toCount(views.length, "astreinte")} du ${toDay(views[0]?.decidedOn ?? asOf)} au ${toDay(asOf)} :`,
    `${toCount(closed, "close", "closes")},`,
    `${having("late")} avec des jours de retard, ${having("conditional")} dont le retard court si l’injonction n’est pas exécutée, ${having("unknown")} dont le retard n’est pas connu.`,
  ].join(" ");
}

interface Sheet {
  readonly asOf: string;
  readonly canvas: Canvas;
  readonly prefix: string;
}

function draw(views: readonly AstreinteView[], { asOf, canvas, prefix }: Sheet): Drawing {
  const { width, textSize } = canvas;
  const isWide = canvas.name === "wide";
  const first = Math.min(...views.map(({ decidedOn, notifiedOn }) => dayNumber(notifiedOn ?? decidedOn)));
  const rowsOf = views.map((view) => ({ view, bars: injunctionBars(view, asOf) }));
  const last = Math.max(dayNumber(asOf), ...rowsOf.flatMap(({ bars }) => bars.map(({ to }) => to)));
  const scale = toTimeScale({ first, last, asOf }, isWide ? 190 : 8, width - 12);
  const top = textSize + 14;
  const rowHeight = isWide ? 42 : 56;
  const bottom = top + rowHeight * views.length;
  const row = { scale, prefix, asOf, textSize, isWide };
  const axis = drawTimeAxis(scale, bottom, textSize);
  const used = new Set(rowsOf.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  const legend = drawLegend(signs(used, prefix), { left: 4, right: width, top: bottom + textSize + 20, textSize });
  return {
    height: bottom + textSize + 24 + legend.height,
    elements: [
      drawBarPatterns(prefix),
      ...drawAsOf(scale, { top, bottom, textSize }),
      ...rowsOf.flatMap(({ view, bars }, index) =>
        drawInjunctionRow(view, bars, { ...row, top: top + index * rowHeight, bottom: top + (index + 1) * rowHeight }),
      ),
      ...axis,
      ...legend.elements,
    ],
  };
}

const barWords: Readonly<Record<InjunctionBar["kind"], string>> = {
  delay: "délai accordé",
  late: "jours de retard",
  conditional: "retard si l’injonction n’est pas exécutée",
  unknown: "retard non connu",
};

// Only what the drawing holds.
function signs(used: ReadonlySet<InjunctionBar["kind"]>, prefix: string): readonly Sign[] {
  const kinds = (Object.keys(barWords) as InjunctionBar["kind"][]).filter((kind) => used.has(kind));
  return [
    ...kinds.map((kind) => ({
      words: barWords[kind],
      draw: (x: number, y: number) => drawBar(kind, { x: x - 11, y: y - 7, width: 22, prefix }),
    })),
    { words: "clôture", draw: (x, y) => drawTickMark(x, y, 7) },
  ];
}
