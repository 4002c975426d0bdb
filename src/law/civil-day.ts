const weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** Long and short name of each month, January first. */
const months = [
  ["janvier", "janv."],
  ["février", "févr."],
  ["mars", "mars"],
  ["avril", "avr."],
  ["mai", "mai"],
  ["juin", "juin"],
  ["juillet", "juill."],
  ["août", "août"],
  ["septembre", "sept."],
  ["octobre", "oct."],
  ["novembre", "nov."],
  ["décembre", "déc."],
] as const;

// Not left to Intl: its words change with the version of the engine, and a published sentence may not.

/** Whether the text is a day of the calendar written `2024-02-29`; `2025-02-30` is not. */
export function isDayText(text: string): boolean {
  return readDay(text) !== null;
}

/** The civil day written `2024-02-29`; throws a RangeError when the text is not a day of the calendar. */
export function parseDay(text: string): Temporal.PlainDate {
  const day = readDay(text);
  if (day === null) throw new RangeError(`Attendu un jour du calendrier tel que 2024-02-29, reçu « ${text} ».`);
  return day;
}

function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** « lundi 18 décembre 2023 » */
export function toLongDate(day: Temporal.PlainDate): string {
  return `${weekdays[day.dayOfWeek - 1]} ${toDate(day)}`;
}

/** « 18 décembre 2023 », « 1er janvier 2024 » */
export function toDate(day: Temporal.PlainDate): string {
  return `${toOrdinal(day)} ${months[day.month - 1]?.[0]} ${day.year}`;
}

/** The same from an ISO day, `2023-12-18`, for a browser that has no calendar. */
export function toIsoDate(iso: string): string {
  const [year, month = 1, day] = iso.split("-").map(Number);
  return `${day === 1 ? "1er" : day} ${months[month - 1]?.[0]} ${year}`;
}

/** « 6 févr. 2024 » */
export function toShortDate(day: Temporal.PlainDate): string {
  return `${toOrdinal(day)} ${months[day.month - 1]?.[1]} ${day.year}`;
}

/** Whether `day` comes after `other`. */
export function isAfter(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return byDay(day, other) > 0;
}

/** The order of the calendar, for a sort. */
export function byDay(one: Temporal.PlainDate, other: Temporal.PlainDate): number {
  return Temporal.PlainDate.compare(one, other);
}

/** Calendar days from `start` to `end`: 1 from a day to the next, negative when `end` comes first. */
export function daysFrom(start: Temporal.PlainDate, end: Temporal.PlainDate): number {
  return start.until(end, { largestUnit: "days" }).days;
}

/** The first of the days. */
export function earliestOf(first: Temporal.PlainDate, ...others: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return others.reduce((earliest, day) => (isAfter(earliest, day) ? day : earliest), first);
}

/** The last of the days. */
export function latestOf(first: Temporal.PlainDate, ...others: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return others.reduce((latest, day) => (isAfter(day, latest) ? day : latest), first);
}

function toOrdinal(day: Temporal.PlainDate): string {
  return day.day === 1 ? "1er" : String(day.day);
}
