import { expect, test } from "vitest";
import { easterSunday } from "../../src/law/easter.ts";

test.each([
  { year: 1734, easter: "1734-04-25", fact: "the latest possible, under another correction of the moon" },
  { year: 1761, easter: "1761-03-22", fact: "the earliest possible, under the same" },
  { year: 1818, easter: "1818-03-22", fact: "the earliest possible" },
  { year: 1943, easter: "1943-04-25", fact: "the latest possible" },
  { year: 1954, easter: "1954-04-18", fact: "an exception of the full moon" },
  { year: 1981, easter: "1981-04-19", fact: "another exception" },
  { year: 2000, easter: "2000-04-23", fact: "a leap century" },
  { year: 2018, easter: "2018-04-01", fact: "April Fools’ Day" },
  { year: 2026, easter: "2026-04-05", fact: "this year" },
  { year: 2100, easter: "2100-03-28", fact: "a common century" },
])("Easter $year is $easter ($fact)", ({ year, easter }) => {
  expect(easterSunday(year).toString()).toBe(easter);
});

test("Easter is a Sunday between 22 March and 25 April for three thousand years", () => {
  for (let year = 1583; year < 4600; year += 1) {
    const day = easterSunday(year);
    const text = day.toString().slice(5);
    expect(day.dayOfWeek).toBe(7);
    expect(text >= "03-22" && text <= "04-25").toBe(true);
  }
});
