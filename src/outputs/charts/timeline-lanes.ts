import { keysOf } from "../../records/keys.ts";
import { ascending, group } from "d3-array";
import type { DayKind } from "../../registry/views.ts";
import { dayMarks } from "./day-marks.ts";
import { parseDaySpan } from "./day-span.ts";
import { type PlacedLabel, placeLabels } from "./lane-labels.ts";
import type { DatedEntry, PlacedDay } from "./placed-day.ts";
import type { TimeScale } from "./time-scale.ts";

/** The days of one kind. */
export interface Lane {
  readonly kind: DayKind;
  readonly days: readonly PlacedDay[];
  /** How many marks stand on one another at most. */
  readonly height: number;
  readonly labels: readonly PlacedLabel[];
}

const markWidth = 15;

/** The lanes that hold a day at least, in the order of the kinds. `textSize` in px. */
export function toLanes(entries: readonly DatedEntry[], scale: TimeScale, textSize: number): readonly Lane[] {
  const byKind = group(entries, ({ kind }) => kind);
  return keysOf(dayMarks).flatMap((kind) => {
    const days = placeDays(byKind.get(kind) ?? [], scale);
    if (days.length === 0) return [];
    const height = 1 + Math.max(...days.map(({ level }) => level));
    return [{ kind, days, height, labels: placeLabels(days, scale, textSize) }];
  });
}

function placeDays(entries: readonly DatedEntry[], { x }: TimeScale): readonly PlacedDay[] {
  const spots = entries.map((entry) => {
    const { first, last } = parseDaySpan(entry.on);
    return { entry, x: x((first + last) / 2), from: x(first), to: x(last) };
  });
  // The last mark of each level: a mark stands on the lowest level where it touches no other.
  const lastOfLevel: number[] = [];
  return spots
    .sort((one, other) => ascending(one.x, other.x))
    .map((spot) => {
      const free = lastOfLevel.findIndex((last) => spot.x - last >= markWidth);
      const level = free === -1 ? lastOfLevel.length : free;
      lastOfLevel[level] = spot.x;
      return { ...spot, level };
    });
}
