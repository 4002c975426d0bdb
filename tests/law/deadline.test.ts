import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { deadlineAfter, earliestDay, injunctionDeadline, latestDay } from "../../src/law/deadline.ts";
import { anyDay } from "./arbitraries.ts";

test.each([
  { fact: "the same day of the month", start: "2023-12-18", delay: "P2M", deadline: "2024-02-18" },
  { fact: "the end of a shorter month", start: "2023-01-31", delay: "P1M", deadline: "2023-02-28" },
  { fact: "the end of a leap February", start: "2024-01-31", delay: "P1M", deadline: "2024-02-29" },
  { fact: "the month that ends, not one more", start: "2025-03-31", delay: "P1M", deadline: "2025-04-30" },
  { fact: "no jump to the end of a longer month", start: "2025-02-28", delay: "P1M", deadline: "2025-03-28" },
  { fact: "a year from a leap day", start: "2024-02-29", delay: "P1Y", deadline: "2025-02-28" },
  { fact: "two months at once, not one after the other", start: "2024-12-31", delay: "P2M", deadline: "2025-02-28" },
  { fact: "a year and months added together", start: "2023-08-31", delay: "P1Y6M", deadline: "2025-02-28" },
  { fact: "days: the day of the event does not count", start: "2026-03-16", delay: "P10D", deadline: "2026-03-26" },
  { fact: "weeks are seven days", start: "2026-03-16", delay: "P2W", deadline: "2026-03-30" },
  { fact: "months first, then days", start: "2024-01-31", delay: "P1M1D", deadline: "2024-03-01" },
  { fact: "no length, no delay", start: "2024-01-31", delay: "P0D", deadline: "2024-01-31" },
  { fact: "Christmas Day stays", start: "2019-11-25", delay: "P1M", deadline: "2019-12-25" },
])("$fact: $start + $delay = $deadline", ({ start, delay, deadline }) => {
  expect(deadlineAfter(parseDay(start), delay).toString()).toBe(deadline);
});

describe("the deadline of an injunction", () => {
  const decidedOn = parseDay("2023-12-12");
  const window = { kind: "between", earliest: parseDay("2023-12-18"), latest: parseDay("2023-12-29") } as const;

  test("is exact from a known notification", () => {
    const notification = { kind: "on", day: parseDay("2023-12-18") } as const;
    expect(injunctionDeadline("P2M", { notification, decidedOn })).toStrictEqual({
      kind: "exact",
      day: parseDay("2024-02-18"),
    });
  });

  test("is bounded by the decision when the notification is unknown", () => {
    const deadline = injunctionDeadline("P2M", { notification: { kind: "unknown" }, decidedOn });
    expect(deadline).toStrictEqual({ kind: "at-the-earliest", day: parseDay("2024-02-12") });
    expect(latestDay(deadline)).toBeUndefined();
  });

  test("is a window between two notifications", () => {
    const deadline = injunctionDeadline("P2M", { notification: window, decidedOn });
    expect(earliestDay(deadline)?.toString()).toBe("2024-02-18");
    expect(latestDay(deadline)?.toString()).toBe("2024-02-29");
  });

  test("is exact when both ends of the window give one day", () => {
    const notification = { kind: "between", earliest: parseDay("2023-12-29"), latest: parseDay("2023-12-31") } as const;
    expect(injunctionDeadline("P2M", { notification }).kind).toBe("exact");
  });

  test.each([
    { fact: "without a delay", delay: null, notification: window },
    { fact: "without a notification or a decision", delay: "P2M", notification: { kind: "unknown" } as const },
  ])("is unknown $fact", ({ delay, notification }) => {
    const deadline = injunctionDeadline(delay, { notification });
    expect(deadline).toStrictEqual({ kind: "unknown" });
    expect(earliestDay(deadline)).toBeUndefined();
  });

  test("moves to the next working day only under the other convention", () => {
    const notification = { kind: "on", day: parseDay("2023-12-18") } as const;
    const chosen = { extendInjunctionDeadline: true, countComplianceDay: true };
    expect(injunctionDeadline("P2M", { notification }, chosen)).toStrictEqual({
      kind: "exact",
      day: parseDay("2024-02-19"),
    });
  });
});

test("10 000 delays agree with a count made month by month and day by day", () => {
  const numbers = { months: fc.nat(60), days: fc.nat(90) };
  fc.assert(
    fc.property(anyDay, numbers.months, numbers.days, (start, months, days) => {
      expect(deadlineAfter(start, `P${months}M${days}D`).toString()).toBe(
        naiveDeadline(start.toString(), months, days),
      );
    }),
    { numRuns: 10_000 },
  );
});

test("a later start never ends a delay earlier", () => {
  fc.assert(
    fc.property(anyDay, fc.nat(40), fc.nat(30), (start, gap, months) => {
      const later = start.add({ days: gap });
      const order = Temporal.PlainDate.compare(
        deadlineAfter(later, `P${months}M`),
        deadlineAfter(start, `P${months}M`),
      );
      expect(order).toBeGreaterThanOrEqual(0);
    }),
  );
});

// Turns the pages of a paper calendar: nothing of Temporal.
function naiveDeadline(start: string, months: number, days: number): string {
  let [year = 0, month = 0, day = 0] = start.split("-").map(Number);
  for (let turned = 0; turned < months; turned += 1) [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  day = Math.min(day, lengthOf(year, month));
  for (let passed = 0; passed < days; passed += 1) {
    if (day < lengthOf(year, month)) day += 1;
    else [year, month, day] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  }
  return [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function lengthOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}
