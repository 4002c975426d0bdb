import frenchHolidays from "@socialgouv/jours-feries";
import { expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { isHoliday } from "../../src/law/holidays.ts";
import { holidaysOf, territories, type Territory } from "../../src/law/territory-holidays.ts";

const years = Array.from({ length: 71 }, (_, index) => 1990 + index);

test.each(years)("the holidays of %i are those of an independent list", (year) => {
  expect(holidaysOf(year).map(String)).toStrictEqual(listed(year, { alsace: false }));
  expect(holidaysOf(year, "alsace-moselle").map(String)).toStrictEqual(listed(year, { alsace: true }));
});

test.each<{ territory: Territory; own: string[] }>([
  { territory: "metropole", own: [] },
  { territory: "alsace-moselle", own: ["2024-03-29", "2024-12-26"] },
  { territory: "guadeloupe", own: ["2024-05-27"] },
  { territory: "guyane", own: ["2024-06-10"] },
  { territory: "martinique", own: ["2024-05-22"] },
  { territory: "la-reunion", own: ["2024-12-20"] },
  { territory: "mayotte", own: ["2024-04-27"] },
])("$territory has $own on top of the eleven days", ({ territory, own }) => {
  const common = holidaysOf(2024).map(String);
  expect(common).toHaveLength(11);
  expect(
    holidaysOf(2024, territory)
      .map(String)
      .filter((day) => !common.includes(day)),
  ).toStrictEqual(own);
});

test("every territory has its own table", () => {
  expect(territories).toHaveLength(7);
});

test("Labour Day and Ascension on one day make one holiday", () => {
  expect(
    holidaysOf(2008)
      .map(String)
      .filter((day) => day === "2008-05-01"),
  ).toHaveLength(1);
  expect(holidaysOf(2008)).toHaveLength(10);
});

test.each([
  { day: "2024-05-09", is: true },
  { day: "2024-05-10", is: false },
  { day: "2024-12-26", is: false },
])("$day is a holiday of the whole country: $is", ({ day, is }) => {
  expect(isHoliday(parseDay(day))).toBe(is);
});

// The library answers local midnights: read in local fields, they are the days it means in any time zone.
function listed(year: number, options: { alsace: boolean }): string[] {
  const days = Object.values(frenchHolidays(year, options)).map((date) =>
    new Temporal.PlainDate(date.getFullYear(), date.getMonth() + 1, date.getDate()).toString(),
  );
  return [...new Set(days)].sort();
}
