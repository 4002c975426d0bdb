import { byDay } from "./civil-day.ts";
import { easterSunday } from "./easter.ts";

/** Where a holiday is one: the eleven days everywhere, a few more in some territories (R-DEL-06). */
export type Territory = (typeof territories)[number];

/** The territories that the register knows. */
export const territories = [
  "metropole",
  "alsace-moselle",
  "guadeloupe",
  "guyane",
  "martinique",
  "la-reunion",
  "mayotte",
] as const;

/** Labour code, article L3133-1: month and day of the holidays with a fixed date. */
const fixedHolidays = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Labour code, article L3133-1: Easter Monday, Ascension, Whit Monday, in days after Easter Sunday. */
const movableHolidays = [1, 39, 50];

/** Holidays that exist in one territory only. */
const ownHolidays: Readonly<Record<Territory, { fixed: readonly string[]; movable: readonly number[] }>> = {
  metropole: { fixed: [], movable: [] },
  "alsace-moselle": { fixed: ["12-26"], movable: [-2] },
  guadeloupe: { fixed: ["05-27"], movable: [] },
  guyane: { fixed: ["06-10"], movable: [] },
  martinique: { fixed: ["05-22"], movable: [] },
  "la-reunion": { fixed: ["12-20"], movable: [] },
  mayotte: { fixed: ["04-27"], movable: [] },
};

/** The public holidays of a year, in order, each once (R-DEL-06). */
export function holidaysOf(year: number, territory: Territory = "metropole"): Temporal.PlainDate[] {
  const own = ownHolidays[territory];
  const easter = easterSunday(year);
  const january = new Temporal.PlainDate(year, 1, 1);
  const days = [
    ...[...fixedHolidays, ...own.fixed].map((text) =>
      january.with({ month: Number(text.slice(0, 2)), day: Number(text.slice(3)) }),
    ),
    ...[...movableHolidays, ...own.movable].map((offset) => easter.add({ days: offset })),
  ].sort(byDay);
  return days.filter((day, index) => !days[index - 1]?.equals(day));
}

/** Whether the day is a public holiday. */
export function isHoliday(day: Temporal.PlainDate, territory: Territory = "metropole"): boolean {
  return holidaysOf(day.year, territory).some((holiday) => holiday.equals(day));
}
