import { parseDay } from "../../law/civil-day.ts";

/** The days that an ISO day, month or year covers, as numbers of days. */
export interface DaySpan {
  /** Its first day. */
  readonly first: number;
  /** Its last day; the first one again when the day is known. */
  readonly last: number;
}

/** The number of a civil day written in ISO: 0 on 1 January 1970, 1 more each day. */
export function dayNumber(day: string): number {
  return numberOf(parseDay(day));
}

/** The number of a civil day: 0 on 1 January 1970, 1 more each day. */
export function numberOf(day: Temporal.PlainDate): number {
  // Thousands of marks are placed in one build: the days of UTC, which are all alike, are counted without a duration.
  return Date.UTC(day.year, day.month - 1, day.day) / 86_400_000;
}

/** The civil day of a number. */
export function dayOf(number: number): Temporal.PlainDate {
  return Temporal.PlainDate.from("1970-01-01").add({ days: number });
}

/** The span of an ISO day, month or year. */
export function parseDaySpan(text: string): DaySpan {
  const [year = "", month, day] = text.split("-");
  const first = parseDay(`${year}-${month ?? "01"}-${day ?? "01"}`);
  if (day !== undefined) return { first: numberOf(first), last: numberOf(first) };
  const next = first.add(month === undefined ? { years: 1 } : { months: 1 });
  return { first: numberOf(first), last: numberOf(next) - 1 };
}
