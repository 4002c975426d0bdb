import { toShortDay } from "../wording/dates.ts";
import { dayOf } from "./day-span.ts";
import { type Wish, spread } from "./spread.ts";
import { toElement, toPolyline, toText } from "./svg.ts";
import { textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";

/** A day that has a name on the axis. */
export interface NamedDay {
  /** Its number. */
  readonly day: number;
  /** One or two words, such as « échéance ». */
  readonly name: string;
}

/** Words under an axis and the height that they take, px. */
export interface NamedDays {
  readonly height: number;
  readonly elements: readonly string[];
}

interface Place {
  readonly scale: TimeScale;
  /** The axis, px. */
  readonly y: number;
  readonly textSize: number;
}

/** The names and dates of days under an axis: on one row when they fit, else numbered and listed below. */
export function drawNamedDays(days: readonly NamedDay[], place: Place): NamedDays {
  const inOrder = [...days].sort((one, other) => one.day - other.day);
  return drawRow(inOrder, place) ?? drawList(inOrder, place);
}

function drawRow(days: readonly NamedDay[], { scale, y, textSize }: Place): NamedDays | null {
  const dates = days.map(({ day }, index) => toDateText(day, days[index - 1]?.day));
  const wishes = days.map(({ day, name }, index): Wish => {
    const width = Math.max(textWidth(name, textSize), textWidth(dates[index] ?? "", textSize)) + 8;
    return { x: scale.x(day), width };
  });
  const centres = spread(wishes, 0, scale.right + 20);
  if (centres === null) return null;
  const elements = days.flatMap(({ day, name }, index) => {
    const x = centres[index] ?? 0;
    return [
      drawLeader(scale.x(day), x, y),
      drawWords(name, { x, y: y + 16 + textSize, anchor: "middle" }),
      drawWords(dates[index] ?? "", { x, y: y + 18 + textSize * 2.2, anchor: "middle", tone: "chart-muted" }),
    ];
  });
  return { height: 24 + textSize * 2.2, elements };
}

function drawList(days: readonly NamedDay[], { scale, y, textSize }: Place): NamedDays {
  const wishes = days.map(({ day }) => ({ x: scale.x(day), width: textSize * 1.5 }));
  const centres = spread(wishes, scale.left - 8, scale.right + 8) ?? wishes.map(({ x }) => x);
  const top = y + 22 + textSize * 1.8;
  const elements = days.flatMap(({ day, name }, index) => {
    const x = centres[index] ?? 0;
    const number = String(index + 1);
    const lineY = top + index * textSize * 1.5;
    return [
      drawLeader(scale.x(day), x, y),
      drawWords(number, { x, y: y + 14 + textSize, anchor: "middle", weight: 600 }),
      drawWords(number, { x: 12, y: lineY, anchor: "end", weight: 600 }),
      drawWords(`${toShortDay(dayOf(day).toString())} : ${name}`, { x: 20, y: lineY, anchor: "start" }),
    ];
  });
  return { height: 22 + textSize * 1.8 + days.length * textSize * 1.5, elements };
}

// The year is said once: when it is not the year of the day before.
function toDateText(day: number, before: number | undefined): string {
  const text = toShortDay(dayOf(day).toString());
  return before !== undefined && dayOf(before).year === dayOf(day).year ? text.replace(/ \d{4}$/, "") : text;
}

function drawLeader(from: number, to: number, y: number): string {
  const d = toPolyline([
    [from, y - 4],
    [from, y + 5],
    [to, y + 13],
  ]);
  return toElement("path", { class: "chart-axis", d, fill: "none", stroke: "currentColor" });
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly weight?: number;
  readonly tone?: string;
}

function drawWords(text: string, { x, y, anchor, weight, tone }: Words): string {
  return toElement("text", { class: tone, x, y, "text-anchor": anchor, "font-weight": weight }, toText(text));
}
