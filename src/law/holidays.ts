import { byDay } from "./civil-day.ts";
import { easterSunday } from "./easter.ts";

/** Days that are holidays each year. */
export interface YearlyDays {
  /** Month and day, such as `12-25`. */
  readonly fixed: readonly string[];
  /** Days after Easter Sunday; negative before it. */
  readonly movable: readonly number[];
}

/** Labour code, article L3133-1: the eleven days of the whole country, Easter Monday, Ascension and Whit Monday movable. */
const national: YearlyDays = {
  fixed: ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"],
  movable: [1, 39, 50],
};

/** The public holidays of a year, in order, each once: those of the whole country and the others given (R-DEL-06). */
export function nationalHolidays(year: number, ...others: readonly YearlyDays[]): Temporal.PlainDate[] {
  const easter = easterSunday(year);
  const january = new Temporal.PlainDate(year, 1, 1);
  const days = [national, ...others]
    .flatMap(({ fixed, movable }) => [
      ...fixed.map((text) => january.with({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) })),
      ...movable.map((offset) => easter.add({ days: offset })),
    ])
    .sort(byDay);
  return days.filter((day, index) => !days[index - 1]?.equals(day));
}

/** Whether the day is a public holiday of the whole country. */
export function isHoliday(day: Temporal.PlainDate): boolean {
  return nationalHolidays(day.year).some((holiday) => holiday.equals(day));
}
