import { expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { toDayOff, toWorkingDay } from "../../src/law/working-day.ts";

test.each([
  { fact: "a Friday stays", day: "2024-02-16", next: "2024-02-16", off: null },
  { fact: "a Saturday moves to Monday", day: "2024-02-17", next: "2024-02-19", off: "un samedi" },
  { fact: "a Sunday moves to Monday", day: "2024-02-18", next: "2024-02-19", off: "un dimanche" },
  { fact: "a holiday moves to the next day", day: "2024-05-08", next: "2024-05-10", off: "un jour férié" },
  { fact: "Good Friday is worked in metropolitan France", day: "2024-03-29", next: "2024-03-29", off: null },
  { fact: "Easter Saturday moves past Easter Monday", day: "2024-03-30", next: "2024-04-02", off: "un samedi" },
  { fact: "Christmas on a Friday moves to Monday", day: "2026-12-25", next: "2026-12-28", off: "un jour férié" },
  {
    fact: "New Year’s Eve on a Sunday moves past New Year’s Day",
    day: "2023-12-31",
    next: "2024-01-02",
    off: "un dimanche",
  },
])("$fact", ({ day, next, off }) => {
  expect(toWorkingDay(parseDay(day)).toString()).toBe(next);
  expect(toDayOff(parseDay(day))).toBe(off);
});
