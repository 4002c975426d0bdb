import { createHash } from "node:crypto";
import { toCapital } from "../../registry/letter-case.ts";
import type { TimelineEntry } from "../../registry/views.ts";
import { toCount, toList } from "../wording/counts.ts";
import { toDay, toOnDay, toShortDay } from "../wording/dates.ts";
import { dayKindWords } from "../wording/day-kinds.ts";
import { type Canvas, type Drawing, drawOnBoth } from "./canvas.ts";
import { drawMark } from "./day-marks.ts";
import { parseDaySpan } from "./day-span.ts";
import { toElement, toText } from "./svg.ts";
import { drawAsOf, drawTimeAxis, toTimeScale, type TimeScale } from "./time-scale.ts";
import type { DatedEntry, PlacedDay } from "./placed-day.ts";
import { type Lane, toLanes } from "./timeline-lanes.ts";

/**
 * The days of a timeline on one axis, a lane for each kind of day; empty text when no entry has a date. `asOf` is an ISO
 * day. Entries without a date are counted in the description and not drawn.
 */
export function drawTimeline(entries: readonly TimelineEntry[], asOf: string): string {
  const dated = withoutDistantContext(entries.filter((entry): entry is DatedEntry => entry.on !== null));
  if (dated.length === 0) return "";
  return drawOnBoth({
    id: `timeline-${createHash("sha256")
      .update(entries.map(({ id }) => id).join(" "))
      .digest("hex")
      .slice(0, 8)}`,
    title: "Les dates sur un axe du temps",
    description: describe(dated, entries.filter(({ on }) => on === null).length, asOf),
    draw: (canvas) => draw(dated, asOf, canvas),
  });
}

// A step of the context years before the case would crush the case into a corner of the axis: the list tells it.
function withoutDistantContext(entries: readonly DatedEntry[]): readonly DatedEntry[] {
  const others = entries.filter(({ kind }) => kind !== "context").map(({ on }) => parseDaySpan(on));
  if (others.length === 0) return entries;
  const first = Math.min(...others.map((span) => span.first));
  const last = Math.max(...others.map((span) => span.last));
  return entries.filter(({ kind, on }) => kind !== "context" || parseDaySpan(on).last > first - (last - first) / 4);
}

function describe(dated: readonly DatedEntry[], undated: number, asOf: string): string {
  const inOrder = [...dated].sort((one, other) => parseDaySpan(one.on).first - parseDaySpan(other.on).first);
  const kinds = Object.entries(dayKindWords).flatMap(([kind, word]) => {
    const count = dated.filter((entry) => entry.kind === kind).length;
    return count === 0 ? [] : [`${word} (${count})`];
  });
  return [
    `${toCount(dated.length, "date")}, ${toSpanWords(inOrder)} : ${toList(kinds)}.`,
    undated === 0
      ? ""
      : `${toCount(undated, "fait reste à dater et n’est pas dessiné", "faits restent à dater et ne sont pas dessinés")}.`,
    `État au ${toDay(asOf)}. La chronologie en toutes lettres dit la même chose.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

// « le 2 juin 2021 », « entre mars 2021 et le 20 décembre 2024 »
function toSpanWords(inOrder: readonly DatedEntry[]): string {
  const ends = [...new Set([inOrder.slice(0, 1), inOrder.slice(-1)].flat().map(({ on }) => on))];
  const [only, other] = ends;
  if (only !== undefined && other === undefined) return toOnDay(only);
  return `entre ${toList(ends.map((on) => toOnDay(on).replace(/^en /, "")))}`;
}

function draw(entries: readonly DatedEntry[], asOf: string, canvas: Canvas): Drawing {
  const { width, textSize } = canvas;
  const isWide = canvas.name === "wide";
  const spans = entries.map(({ on }) => parseDaySpan(on));
  const extent = {
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
    asOf,
  };
  const scale = toTimeScale(extent, isWide ? 136 : 12, width - 14);
  const top = textSize + 12;
  const rows = toRows(toLanes(entries, scale, textSize), top, { textSize, isWide });
  const bottom = (rows.at(-1)?.bottom ?? top) + 4;
  return {
    height: bottom + textSize + 14,
    elements: [
      ...drawAsOf(scale, { top, bottom, textSize }),
      ...rows.flatMap((row) => drawRow(row, scale, { textSize, isWide })),
      ...drawTimeAxis(scale, bottom, textSize),
    ],
  };
}

interface Row {
  readonly lane: Lane;
  /** Centre of the lowest marks, px. */
  readonly y: number;
  readonly bottom: number;
}

interface Style {
  readonly textSize: number;
  /** The name stands on the left of the lane; else above it. */
  readonly isWide: boolean;
}

const levelHeight = 15;

function toRows(lanes: readonly Lane[], top: number, { textSize, isWide }: Style): readonly Row[] {
  let next = top;
  return lanes.map((lane) => {
    const y = next + (isWide ? 18 : textSize + 22) + (lane.height - 1) * levelHeight;
    next = y + textSize + 20;
    return { lane, y, bottom: next };
  });
}

function drawRow(row: Row, scale: TimeScale, style: Style): readonly string[] {
  const { lane, y, bottom } = row;
  return [
    toElement("line", {
      class: "chart-lane",
      x1: style.isWide ? 0 : scale.left - 12,
      x2: scale.right + 14,
      y1: bottom,
      y2: bottom,
      stroke: "currentColor",
      "stroke-opacity": 0.2,
    }),
    ...drawLaneName(row, scale, style),
    ...lane.days.flatMap((day) => drawDay(day, y)),
    ...lane.labels.map(({ text, x, anchor }) =>
      toElement("text", { class: "chart-halo", x, y: y + 11 + style.textSize, "text-anchor": anchor }, toText(text)),
    ),
  ];
}

function drawLaneName({ lane, y }: Row, scale: TimeScale, { textSize, isWide }: Style): readonly string[] {
  const baseline = isWide ? y + textSize * 0.35 : y - lane.height * levelHeight - 6;
  const sign = { x: isWide ? 8 : scale.left - 4, y: baseline - textSize * 0.35 };
  const words = { x: sign.x + 14, y: baseline, "font-weight": 600 };
  return [drawMark(lane.kind, sign), toElement("text", words, toText(toCapital(dayKindWords[lane.kind])))];
}

function drawDay({ entry, x, from, to, level }: PlacedDay, lowest: number): readonly string[] {
  const y = lowest - level * levelHeight;
  const words = `${entry.isBound ? "au plus tôt " : ""}${toShortDay(entry.on)} : ${entry.text}`;
  const bar = { class: "chart-span", y1: y, y2: y, stroke: "currentColor", "stroke-width": 1.6 };
  return [
    ...(to > from ? [toElement("line", { ...bar, x1: from, x2: to })] : []),
    // A bound can only move to the right.
    ...(entry.isBound
      ? [
          toElement("path", {
            class: "chart-span",
            d: `M${Math.round(x + 9)},${Math.round(y)}h14m-5,-4l5,4l-5,4`,
            fill: "none",
            stroke: "currentColor",
            "stroke-width": 1.6,
          }),
        ]
      : []),
    toElement("g", {}, toElement("title", {}, toText(words)), drawMark(entry.kind, { x, y, isFuture: entry.isFuture })),
  ];
}
