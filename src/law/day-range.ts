import { byDay, daysFrom, earliestOf, isAfter, latestOf } from "./civil-day.ts";
import { type Days, days } from "./units.ts";

/** Consecutive calendar days, both ends included; `first` never comes after `last`. */
export interface DayRange {
  first: Temporal.PlainDate;
  last: Temporal.PlainDate;
}

/** The days after `start`, up to and including `end`: none, or one range. */
export function daysAfter(start: Temporal.PlainDate, end: Temporal.PlainDate): DayRange[] {
  return rangeOf(start.add({ days: 1 }), end);
}

/** How many days the ranges hold; the ranges must not overlap. */
export function countDays(ranges: readonly DayRange[]): Days {
  return days(ranges.reduce((total, { first, last }) => total + daysFrom(first, last) + 1, 0));
}

/** Each day that is in one range at least, once: ranges in order, apart from one another. */
export function unionOf(ranges: readonly DayRange[]): DayRange[] {
  const inOrder = [...ranges].sort((one, other) => byDay(one.first, other.first));
  return inOrder.reduce<DayRange[]>((union, range) => {
    const previous = union.at(-1);
    if (!previous || isAfter(range.first, previous.last.add({ days: 1 }))) return [...union, range];
    return [...union.slice(0, -1), { first: previous.first, last: latestOf(previous.last, range.last) }];
  }, []);
}

/** The days of `ranges` that are in none of `removed`. */
export function without(ranges: readonly DayRange[], removed: readonly DayRange[]): DayRange[] {
  return removed.reduce<readonly DayRange[]>((left, hole) => left.flatMap((range) => cut(range, hole)), ranges).slice();
}

/** The days of `ranges` up to and including `day`. */
export function upTo(ranges: readonly DayRange[], day: Temporal.PlainDate): DayRange[] {
  return ranges.flatMap(({ first, last }) => rangeOf(first, earliestOf(last, day)));
}

/** The days of `ranges` after `day`. */
export function after(ranges: readonly DayRange[], day: Temporal.PlainDate): DayRange[] {
  return ranges.flatMap(({ first, last }) => rangeOf(latestOf(first, day.add({ days: 1 })), last));
}

function cut({ first, last }: DayRange, hole: DayRange): DayRange[] {
  const before = rangeOf(first, earliestOf(last, hole.first.subtract({ days: 1 })));
  const behind = rangeOf(latestOf(first, hole.last.add({ days: 1 })), last);
  return [...before, ...behind];
}

function rangeOf(first: Temporal.PlainDate, last: Temporal.PlainDate): DayRange[] {
  return isAfter(first, last) ? [] : [{ first, last }];
}
