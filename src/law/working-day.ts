import { isHoliday } from "./holidays.ts";

/** Whether the day is neither a Saturday, nor a Sunday, nor a public holiday of metropolitan France. */
function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek < 6 && !isHoliday(day);
}

/** The day itself when it is a working day, else the first working day after it. */
export function toWorkingDay(day: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(day) ? day : toWorkingDay(day.add({ days: 1 }));
}

/** « un samedi », « un dimanche », « un jour férié »; null for a working day. */
export function toDayOff(day: Temporal.PlainDate): string | null {
  if (day.dayOfWeek === 6) return "un samedi";
  if (day.dayOfWeek === 7) return "un dimanche";
  return isHoliday(day) ? "un jour férié" : null;
}
