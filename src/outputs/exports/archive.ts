import { type Zippable, zipSync } from "fflate";
import type { DataFile } from "./data-file.ts";

/** Files in one ZIP, in their order. The same files of the same day (ISO) make the same bytes, whatever the clock says. */
export function toArchive(files: readonly DataFile[], asOf: string): Buffer {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return Buffer.from(zipSync(entries, { level: 6, mtime: toLocalNoon(asOf) }));
}

// A ZIP holds the hour of a wall clock: made from local parts, it is the same in every time zone.
function toLocalNoon(day: string): Date {
  const { year, month, day: date } = Temporal.PlainDate.from(day);
  return new Date(year, month - 1, date, 12);
}
