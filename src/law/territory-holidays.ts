import { nationalHolidays, type YearlyDays } from "./holidays.ts";

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

/** Holidays that exist in one territory only. */
const ownHolidays: Readonly<Record<Territory, YearlyDays>> = {
  metropole: { fixed: [], movable: [] },
  "alsace-moselle": { fixed: ["12-26"], movable: [-2] },
  guadeloupe: { fixed: ["05-27"], movable: [] },
  guyane: { fixed: ["06-10"], movable: [] },
  martinique: { fixed: ["05-22"], movable: [] },
  "la-reunion": { fixed: ["12-20"], movable: [] },
  mayotte: { fixed: ["04-27"], movable: [] },
};

/** The public holidays of a year in a territory, in order, each once (R-DEL-06). */
export function holidaysOf(year: number, territory: Territory = "metropole"): Temporal.PlainDate[] {
  return nationalHolidays(year, ownHolidays[territory]);
}
