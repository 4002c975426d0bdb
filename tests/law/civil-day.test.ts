import { describe, expect, test } from "vitest";
import {
  daysFrom,
  earliestOf,
  isDayText,
  latestOf,
  parseDay,
  toDate,
  toLongDate,
  toShortDate,
} from "../../src/law/civil-day.ts";

test.each([
  { text: "2024-02-29", is: true, fact: "a leap day exists" },
  { text: "2025-02-29", is: false, fact: "a leap day of a common year does not" },
  { text: "2025-02-30", is: false, fact: "30 February never does" },
  { text: "2025-13-01", is: false, fact: "there is no thirteenth month" },
  { text: "2025-1-01", is: false, fact: "a month has two digits" },
  { text: "2025-01-01T00:00", is: false, fact: "an hour is not a day" },
  { text: "01/02/2025", is: false, fact: "a French date is not ISO" },
  { text: "", is: false, fact: "an empty text is not a day" },
])("$fact: $text", ({ text, is }) => {
  expect(isDayText(text)).toBe(is);
});

test("a text that is not a day is refused with what was expected", () => {
  expect(() => parseDay("2025-02-30")).toThrow(
    "Attendu un jour du calendrier tel que 2024-02-29, reçu « 2025-02-30 ».",
  );
});

describe("a day in French", () => {
  test.each([
    { day: "2023-12-18", long: "lundi 18 décembre 2023", short: "18 déc. 2023" },
    { day: "2024-01-02", long: "mardi 2 janvier 2024", short: "2 janv. 2024" },
    { day: "2024-02-07", long: "mercredi 7 février 2024", short: "7 févr. 2024" },
    { day: "2024-03-07", long: "jeudi 7 mars 2024", short: "7 mars 2024" },
    { day: "2024-04-05", long: "vendredi 5 avril 2024", short: "5 avr. 2024" },
    { day: "2024-05-11", long: "samedi 11 mai 2024", short: "11 mai 2024" },
    { day: "2024-06-09", long: "dimanche 9 juin 2024", short: "9 juin 2024" },
    { day: "2024-07-01", long: "lundi 1er juillet 2024", short: "1er juill. 2024" },
    { day: "2024-08-31", long: "samedi 31 août 2024", short: "31 août 2024" },
    { day: "2024-09-21", long: "samedi 21 septembre 2024", short: "21 sept. 2024" },
    { day: "2024-10-10", long: "jeudi 10 octobre 2024", short: "10 oct. 2024" },
    { day: "2024-11-11", long: "lundi 11 novembre 2024", short: "11 nov. 2024" },
  ])("$day is $long", ({ day, long, short }) => {
    expect(toLongDate(parseDay(day))).toBe(long);
    expect(toDate(parseDay(day))).toBe(long.slice(long.indexOf(" ") + 1));
    expect(toShortDate(parseDay(day))).toBe(short);
  });
});

test.each([
  { from: "2024-02-28", to: "2024-03-01", count: 2, fact: "a leap February has one day more" },
  { from: "2025-02-28", to: "2025-03-01", count: 1, fact: "a common one has not" },
  { from: "2024-03-30", to: "2024-03-31", count: 1, fact: "a day of 23 hours is a day" },
  { from: "2024-03-01", to: "2024-02-01", count: -29, fact: "backwards is negative" },
])("$fact: $from to $to", ({ from, to, count }) => {
  expect(daysFrom(parseDay(from), parseDay(to))).toBe(count);
});

test("the earliest and the latest of days do not depend on their order", () => {
  const [first, second, third] = [parseDay("2024-01-01"), parseDay("2024-06-01"), parseDay("2025-01-01")];
  expect(earliestOf(second, third, first).toString()).toBe("2024-01-01");
  expect(latestOf(second, third, first).toString()).toBe("2025-01-01");
});
