import { toShortDay } from "../wording/dates.ts";
import { dayKindWords } from "../wording/day-kinds.ts";
import { textWidth } from "./text-width.ts";
import type { TimeScale } from "./time-scale.ts";
import type { DatedEntry, PlacedDay } from "./placed-day.ts";

/** Words under one mark, or under several that stand too close for one label each. */
export interface PlacedLabel {
  readonly text: string;
  /** Where the text is anchored, px. */
  readonly x: number;
  /** Which end of the text stands there: a label at an end of the axis leans on it. */
  readonly anchor: "start" | "middle" | "end";
}

interface Span extends PlacedLabel {
  readonly days: readonly PlacedDay[];
  /** Left and right end, px, at the widest. */
  readonly from: number;
  readonly to: number;
}

type Place = (days: readonly PlacedDay[], text: string) => Span;

const gap = 12;

/** The labels of a lane, none of which touches another: days in order, merged until their words have room. */
export function placeLabels(days: readonly PlacedDay[], scale: TimeScale, textSize: number): readonly PlacedLabel[] {
  const place: Place = (group, text) => toSpan(group, { text, scale, textSize });
  const merged = days.reduce<readonly Span[]>((spans, day) => withDay(spans, [day], place), []);
  return merged.reduce((spans, span, index) => spans.with(index, tellMore(span, index, { spans, place })), merged);
}

function withDay(spans: readonly Span[], days: readonly PlacedDay[], place: Place): readonly Span[] {
  const span = place(days, toLabel(days));
  const before = spans.at(-1);
  if (before === undefined || span.from - before.to >= gap) return [...spans, span];
  // A wider label may touch the one before it in turn.
  return withDay(spans.slice(0, -1), [...before.days, ...days], place);
}

// A day that stands alone also says what happened, when the words leave its neighbours room.
function tellMore(
  span: Span,
  index: number,
  { spans, place }: { readonly spans: readonly Span[]; readonly place: Place },
): Span {
  const [day] = span.days;
  if (day === undefined || span.days.length > 1) return span;
  const from = (spans[index - 1]?.to ?? -Infinity) + 2 * gap;
  const to = (spans[index + 1]?.from ?? Infinity) - 2 * gap;
  const head = day.entry.text.split(/ [:;«(]|[,.]/, 1).join();
  const isNews = (words: string): boolean => words.toLowerCase() !== dayKindWords[day.entry.kind];
  const longer = [day.entry.text, head].filter(isNews).map((words) => place([day], `${span.text} · ${words}`));
  return longer.find((long) => long.text.length < 64 && long.from >= from && long.to <= to) ?? span;
}

function toSpan(
  days: readonly PlacedDay[],
  { text, scale, textSize }: { readonly text: string; readonly scale: TimeScale; readonly textSize: number },
): Span {
  const width = textWidth(text, textSize);
  const [left, right] = [scale.left - 8, scale.right + 8];
  const middle = ((days[0]?.x ?? 0) + (days.at(-1)?.x ?? 0)) / 2;
  // A text wider than the axis is never free: it reaches out on both sides.
  if (width > right - left) return { days, text, x: left, anchor: "start", from: -Infinity, to: Infinity };
  if (middle - width / 2 < left) return { days, text, x: left, anchor: "start", from: left, to: left + width };
  if (middle + width / 2 > right) return { days, text, x: right, anchor: "end", from: right - width, to: right };
  return { days, text, x: middle, anchor: "middle", from: middle - width / 2, to: middle + width / 2 };
}

function toLabel(days: readonly PlacedDay[]): string {
  const [first, last] = [days[0]?.entry, days.at(-1)?.entry];
  if (first === undefined || last === undefined) return "";
  if (days.length === 1) return toDayLabel(first);
  if (first.on === last.on) return `${toDayLabel(first)} (${days.length})`;
  if (days.length === 2) return `${withoutYear(toDayLabel(first), last)} et ${toDayLabel(last)}`;
  const [start, end] = [first, last].map(({ on }) => toShortDay(on.slice(0, 7)));
  return start === end ? `${start} (${days.length})` : `${withoutYear(start ?? "", last)} – ${end} (${days.length})`;
}

function toDayLabel({ on, isBound }: DatedEntry): string {
  return `${isBound ? "au plus tôt " : ""}${toShortDay(on)}`;
}

function withoutYear(label: string, { on }: DatedEntry): string {
  const year = ` ${on.slice(0, 4)}`;
  return label.endsWith(year) ? label.slice(0, -year.length) : label;
}
