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
  return stepsInMonths.map((step) => monthStarts(first, last, step)).find((ticks) => ticks.length <= count) ?? [];
}

function monthStarts(first: number, last: number, step: number): readonly TimeTick[] {
  const start = dayOf(first);
  const firstMonth = Math.ceil((start.year * 12 + start.month - (start.day === 1 ? 1 : 0)) / step) * step;
  const ticks: TimeTick[] = [];
  for (let month = firstMonth; ; month += step) {
    const day = Temporal.PlainDate.from({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
    if (numberOf(day) > last) return ticks;
    ticks.push({ day: numberOf(day), label: toTickLabel(day, ticks.length === 0) });
  }
}

function toTickLabel(day: Temporal.PlainDate, isFirst: boolean): string {
  if (day.month === 1) return String(day.year);
  return toShortDate(day).replace(isFirst ? /^1er / : /^1er | \d+$/g, "");
}
