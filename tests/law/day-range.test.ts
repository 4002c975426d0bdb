import fc from "fast-check";
import { expect, test } from "vitest";
import { after, countDays, type DayRange, daysAfter, unionOf, upTo, without } from "../../src/law/day-range.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { laterDay } from "./arbitraries.ts";

const range = (first: string, last: string): DayRange => ({ first: parseDay(first), last: parseDay(last) });
const text = (ranges: readonly DayRange[]): string[] =>
  ranges.map(({ first, last }) => `${first.toString()}/${last.toString()}`);

test.each([
  { fact: "none up to the day itself", start: "2024-02-18", end: "2024-02-18", count: 0 },
  { fact: "one up to the next day", start: "2024-02-18", end: "2024-02-19", count: 1 },
  { fact: "none when the end comes first", start: "2024-02-18", end: "2024-02-01", count: 0 },
  { fact: "46 in the case of Kourou", start: "2024-02-18", end: "2024-04-04", count: 46 },
])("days after: $fact", ({ start, end, count }) => {
  expect(countDays(daysAfter(parseDay(start), parseDay(end)))).toBe(count);
});

test("a union holds each day once, in order, and joins neighbours", () => {
  const ranges = [
    range("2024-03-10", "2024-03-20"),
    range("2024-03-01", "2024-03-05"),
    range("2024-03-06", "2024-03-07"),
    range("2024-03-12", "2024-03-15"),
  ];
  expect(text(unionOf(ranges))).toStrictEqual(["2024-03-01/2024-03-07", "2024-03-10/2024-03-20"]);
});

test.each([
  {
    fact: "a hole in the middle cuts in two",
    hole: ["2024-03-03", "2024-03-04"],
    left: ["2024-03-01/2024-03-02", "2024-03-05/2024-03-10"],
  },
  { fact: "a hole at the start shortens", hole: ["2024-02-01", "2024-03-01"], left: ["2024-03-02/2024-03-10"] },
  { fact: "a hole at the end shortens", hole: ["2024-03-10", "2024-04-01"], left: ["2024-03-01/2024-03-09"] },
  { fact: "a hole all over leaves nothing", hole: ["2024-02-01", "2024-04-01"], left: [] },
  { fact: "a hole elsewhere leaves all", hole: ["2024-04-01", "2024-04-02"], left: ["2024-03-01/2024-03-10"] },
])("$fact", ({ hole, left }) => {
  const [first = "", last = ""] = hole;
  expect(text(without([range("2024-03-01", "2024-03-10")], [range(first, last)]))).toStrictEqual(left);
});

test("a day belongs to the part that ends on it, not to the part after it", () => {
  const ranges = [range("2024-03-01", "2024-03-10")];
  expect(text(upTo(ranges, parseDay("2024-03-04")))).toStrictEqual(["2024-03-01/2024-03-04"]);
  expect(text(after(ranges, parseDay("2024-03-04")))).toStrictEqual(["2024-03-05/2024-03-10"]);
});

test("ranges and a set of days agree", () => {
  const anyRange = fc
    .tuple(laterDay, fc.nat(40))
    .map(([first, width]) => ({ first, last: first.add({ days: width }) }));
  const anyRanges = fc.array(anyRange, { maxLength: 5 });
  fc.assert(
    fc.property(anyRanges, anyRanges, (ranges, holes) => {
      const removed = daysOf(holes);
      const kept = [...daysOf(ranges)].filter((day) => !removed.has(day));
      expect(countDays(without(unionOf(ranges), holes))).toBe(kept.length);
    }),
    { numRuns: 300 },
  );
});

function daysOf(ranges: readonly DayRange[]): Set<string> {
  const days = new Set<string>();
  for (const { first, last } of ranges) {
    for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
      days.add(day.toString());
  }
  return days;
}
