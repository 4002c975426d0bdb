import { toShortDate } from "../../law/civil-day.ts";
import { dayOf, numberOf } from "./day-span.ts";

/** A mark of the calendar under a time axis. */
export interface TimeTick {
  /** Number of the first day of a month. */
  readonly day: number;
  /** « 2024 » for a January, « avr. » for another month, « avr. 2024 » when it comes first. */
  readonly label: string;
}

const stepsInMonths = [1, 2, 3, 6, 12, 24, 60, 120];

/** The first days of months between two day numbers, evenly stepped, at most `count` of them. */
export function timeTicks(first: number, last: number, count: number): readonly TimeTick[] {
  const months = stepsInMonths.map((step) => monthsIn(first, last, step)).find(({ length }) => length <= count) ?? [];
  return months.map((month, index) => {
    const day = firstDayOf(month);
    return { day: numberOf(day), label: toTickLabel(day, index === 0) };
  });
}

// Months are counted from the year 0: those that begin between the two days.
function monthsIn(first: number, last: number, step: number): readonly number[] {
  const [start, end] = [dayOf(first), dayOf(last)];
  const firstMonth = Math.ceil((monthOf(start) + (start.day === 1 ? 0 : 1)) / step) * step;
  const length = Math.max(0, Math.floor((monthOf(end) - firstMonth) / step) + 1);
  return Array.from({ length }, (_, index) => firstMonth + index * step);
}

function monthOf({ year, month }: Temporal.PlainDate): number {
  return year * 12 + month - 1;
}

function firstDayOf(month: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

function toTickLabel(day: Temporal.PlainDate, isFirst: boolean): string {
  if (day.month === 1) return String(day.year);
  return toShortDate(day).replace(isFirst ? /^1er / : /^1er | \d+$/g, "");
}
