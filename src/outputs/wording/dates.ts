import { parseDay, toDate, toShortDate } from "../../law/civil-day.ts";

/** « 6 févr. 2024 », « mars 2021 », « 2019 » from an ISO day, month or year. */
export function toShortDay(iso: string): string {
  return isMonth(iso) ? toMonth(iso) : isYear(iso) ? iso : toShortDate(parseDay(iso));
}

/** « 6 février 2024 », « mars 2021 », « 2019 » from an ISO day, month or year. */
export function toDay(iso: string): string {
  return isMonth(iso) ? toMonth(iso) : isYear(iso) ? iso : toDate(parseDay(iso));
}

/** « le 6 février 2024 », « en mars 2021 », « en 2019 » from an ISO day, month or year. */
export function toOnDay(iso: string): string {
  return isMonth(iso) || isYear(iso) ? `en ${toDay(iso)}` : `le ${toDay(iso)}`;
}

const isMonth = (iso: string): boolean => /^\d{4}-\d{2}$/.test(iso);
const isYear = (iso: string): boolean => /^\d{4}$/.test(iso);

// The words of months live in the law's calendar: the day of the first is taken off.
function toMonth(iso: string): string {
  return toDate(parseDay(`${iso}-01`)).replace(/^\S+ /, "");
}
