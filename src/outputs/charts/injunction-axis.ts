import { keysOf } from "../../records/keys.ts";
import { createHash } from "node:crypto";
import { compare } from "../../registry/text-order.ts";
import type { AstreinteView, InjunctionView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import type { Sheet } from "./accrual-plot.ts";
import { type Drawing, drawOnBoth } from "./canvas.ts";
import { dayNumber } from "./day-span.ts";
import { astreinteLine, type InjunctionBar, type InjunctionLine, injunctionLine } from "./injunction-bars.ts";
import { drawInjunctionRow, drawBar, drawBarPatterns } from "./injunction-row.ts";
import { drawLegend, type Sign } from "./legend.ts";
import { drawTickMark } from "./tick-mark.ts";
import { drawAsOf, drawTimeAxis, toTimeScale } from "./time-scale.ts";

/** What the axis shows. */
export interface AxisViews {
  readonly astreintes: readonly AstreinteView[];
  /** Those without an astreinte are drawn too; the others stand under their astreinte. */
  readonly injunctions: readonly InjunctionView[];
}

/** All injunctions on one axis, oldest first: delay, days late, end; empty text for none. `asOf` is an ISO day. */
export function drawInjunctionAxis({ astreintes, injunctions }: AxisViews, asOf: string): string {
  const alone = injunctions.filter(({ astreinte }) => astreinte === null);
  const lines = [
    ...astreintes.map((view) => astreinteLine(view, asOf)),
    ...alone.map((view) => injunctionLine(view, asOf)),
  ].sort((one, other) => compare(one.decidedOn, other.decidedOn) || compare(one.id, other.id));
  if (lines.length === 0) return "";
  return drawOnBoth({
    id: `injunctions-${createHash("sha256")
      .update(lines.map(({ id }) => id).join(" "))
      .digest("hex")
      .slice(0, 8)}`,
    title: "Les injonctions sur un axe du temps",
    description: describe(lines, { alone: alone.length, asOf }),
    draw: (canvas, prefix) => draw(lines, { asOf, canvas, prefix }),
  });
}

function describe(lines: readonly InjunctionLine[], { alone, asOf }: { alone: number; asOf: string }): string {
  const having = (kind: InjunctionBar["kind"]): number =>
    lines.filter(({ bars }) => bars.some((bar) => bar.kind === kind)).length;
  const closed = lines.filter(({ ends }) => ends.length > 0).length;
  return [
    `${toCount(lines.length - alone, "astreinte")} et ${toCount(alone, "injonction")} sans astreinte,`,
    `du ${toDay(lines[0]?.decidedOn ?? asOf)} au ${toDay(asOf)} : ${toCount(closed, "close", "closes")},`,
    `${having("late")} avec des jours de retard, ${having("conditional")} dont le retard court si l’injonction n’est pas exécutée, ${having("unknown")} dont le retard n’est pas connu.`,
  ].join(" ");
}

function draw(lines: readonly InjunctionLine[], { asOf, canvas, prefix }: Sheet): Drawing {
  const { width, textSize } = canvas;
  const isWide = canvas.name === "wide";
  const stretches = lines.flatMap(({ bars }) => bars);
  const first = Math.min(...lines.map(({ decidedOn }) => dayNumber(decidedOn)), ...stretches.map(({ from }) => from));
  const last = Math.max(dayNumber(asOf), ...stretches.map(({ to }) => to));
  const scale = toTimeScale({ first, last, asOf }, isWide ? 190 : 8, width - 12);
  const top = textSize + 14;
  const rowHeight = isWide ? 42 : 56;
  const bottom = top + rowHeight * lines.length;
  const row = { scale, prefix, asOf, textSize, isWide };
  const axis = drawTimeAxis(scale, bottom, textSize);
  const used = new Set(stretches.map(({ kind }) => kind));
  const legend = drawLegend(signs(used, prefix), { left: 4, right: width, top: bottom + textSize + 20, textSize });
  return {
    height: bottom + textSize + 24 + legend.height,
    elements: [
      drawBarPatterns(prefix),
      ...drawAsOf(scale, { top, bottom, textSize }),
      ...lines.flatMap((line, index) =>
        drawInjunctionRow(line, { ...row, top: top + index * rowHeight, bottom: top + (index + 1) * rowHeight }),
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
  const kinds = keysOf(barWords).filter((kind) => used.has(kind));
  return [
    ...kinds.map((kind) => ({
      words: barWords[kind],
      draw: (x: number, y: number) => drawBar(kind, { x: x - 11, y: y - 7, width: 22, prefix }),
    })),
    { words: "clôture", draw: (x, y) => drawTickMark(x, y, 7) },
  ];
}
