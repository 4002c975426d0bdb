import type { DayKind, TimelineEntry } from "../../registry/views.ts";
import { parseDaySpan } from "../charts/day-span.ts";
import { toShortDay } from "../wording/dates.ts";

/** A mark on the small time axis of a card. */
export interface CardDay {
  readonly kind: DayKind;
  /** From 0 on the left to 1 on the right. */
  readonly at: number;
}

/** The small time axis of a card. */
export interface CardDays {
  readonly days: readonly CardDay[];
  /** First and last day, short; null without days. */
  readonly ends: readonly [first: string, last: string] | null;
  /** ISO day, month or year of the newest known fact; null without days. */
  readonly newest: string | null;
}

// What is not a fact of the affair: its surroundings, and a day that the register computes.
const untold: readonly DayKind[] = ["context", "withdrawal"];

/** The days that are known facts: neither to come, nor a bound, nor mere context. */
export function toCardDays(timeline: readonly TimelineEntry[]): CardDays {
  const known = timeline
    .filter(({ on, kind, isFuture, isBound }) => on !== null && !isFuture && !isBound && !untold.includes(kind))
    .map(({ on, kind }) => ({ on: on ?? "", kind, ...parseDaySpan(on ?? "") }))
    .sort((one, other) => one.last - other.last);
  const [oldest, newest] = [known[0], known.at(-1)];
  if (oldest === undefined || newest === undefined) return { days: [], ends: null, newest: null };
  const first = Math.min(...known.map((day) => day.first));
  const length = Math.max(1, newest.last - first);
  const marks = known.map((day) => ({ kind: day.kind, at: Math.round(((day.last - first) / length) * 200) / 200 }));
  return { days: keepApart(marks), ends: [toShortDay(oldest.on), toShortDay(newest.on)], newest: newest.on };
}

const rank: readonly DayKind[] = ["decision", "breach", "publication", "deadline", "notification"];
const apart = 0.025;

// A card is seen small: of two marks that touch, the one that matters more stays.
function keepApart(marks: readonly CardDay[]): readonly CardDay[] {
  const weight = ({ kind }: CardDay): number => (rank.includes(kind) ? rank.indexOf(kind) : rank.length);
  const kept = [...marks]
    .sort((one, other) => weight(one) - weight(other) || one.at - other.at)
    .reduce<readonly CardDay[]>(
      (others, mark) => (others.some(({ at }) => Math.abs(at - mark.at) < apart) ? others : [...others, mark]),
      [],
    );
  return [...kept].sort((one, other) => one.at - other.at);
}
