import { describe, expect, test } from "vitest";
import { parseOfficialStatistics } from "../../src/records/official-statistics-copy.ts";
import type { AnnouncedTotal } from "../../src/records/official-statistics.ts";
import { realTotals } from "../registry/real-list.ts";

type Change = Readonly<Record<string, unknown>>;

const file = "content/official-statistics.json";
const today = "2026-11-22";
const source = { publisher: "Exemple", url: "https://exemple.example/2024", date: "2025", grade: "B" };
const total = (measure: AnnouncedTotal["measure"], value: number, change: Change = {}): object => {
  const own = { ...source, url: `https://exemple.example/${measure}-${String(value)}` };
  return { year: 2024, measure, value, source: own, note: null, ...change };
};

const problemsOf = (totals: readonly object[], consultedOn = "2026-11-21"): unknown => {
  const parsed = parseOfficialStatistics(file, JSON.stringify({ consultedOn, totals }), today);
  return Array.isArray(parsed) ? parsed : [];
};

test("the totals of the project contradict neither one another nor their sources", () => {
  expect(parseOfficialStatistics(file, JSON.stringify(realTotals), today)).toEqual(realTotals);
});

describe("a total is refused", () => {
  test.each([
    {
      fact: "that counts more than its whole",
      totals: [total("sanctions", 87), total("fines", 88)],
      problem: { field: "totals[1].value", expected: "at most the sanctions of 2024, 87 (totals[0].value)" },
    },
    {
      fact: "that its pieces do not make up",
      totals: [total("sanctions", 87), total("ordinary-sanctions", 18), total("simplified-sanctions", 68)],
      problem: { field: "totals[0].value", expected: "the sum of totals[1].value and totals[2].value, 86" },
    },
    {
      fact: "of a year before that of the one above",
      totals: [total("sanctions", 87), total("sanctions", 42, { year: 2023 })],
      problem: { field: "totals[1].year", expected: "a year not before that of totals[0], 2024" },
    },
    {
      fact: "that is said a second time, another one between them",
      totals: [total("breaches", 5), total("breaches", 6), total("breaches", 5)],
      problem: { field: "totals[2]", remedy: "totals[0] already says it: keep one of the two" },
    },
    {
      fact: "whose page has another publisher elsewhere",
      totals: [total("sanctions", 87, { source }), total("breaches", 5, { source: { ...source, publisher: "Autre" } })],
      problem: { field: "totals[1].source.publisher", expected: 'what totals[0] says of the same page, "Exemple"' },
    },
    {
      fact: "whose note says more than what it says",
      totals: [total("complaints", 20_000, { note: "« plus de 20 000 »" })],
      problem: { field: "totals[0].isAtLeast", expected: "true, since the note quotes « plus de »" },
    },
    {
      fact: "that says more than what its note quotes",
      totals: [total("complaints", 20_000, { isAtLeast: true })],
      problem: { field: "totals[0].isAtLeast", expected: "a note that opens with « plus de » in quotes" },
    },
    {
      fact: "of a year that has not begun",
      totals: [total("sanctions", 87, { year: 2027, source: { ...source, date: null } })],
      problem: { field: "totals[0].year", expected: "a day of 2027 or later, not after 2026-11-21", received: "2027" },
    },
    {
      fact: "that the CNIL would publish elsewhere than at home",
      totals: [total("sanctions", 87, { source: { ...source, publisher: "CNIL" } })],
      problem: { field: "totals[0].source.url", expected: "an address on cnil.fr, where CNIL publishes" },
    },
  ])("$fact", ({ totals, problem }) => {
    expect(problemsOf(totals)).toMatchObject([problem]);
  });
});

test("the day of reading is not after today, and not before what was read", () => {
  const totals = [total("sanctions", 87), total("breaches", 5)];
  expect(problemsOf(totals, "2026-11-23")).toMatchObject([{ field: "consultedOn", received: '"2026-11-23"' }]);
  expect(problemsOf(totals, "1926-11-21")).toMatchObject([{ field: "consultedOn", received: '"1926-11-21"' }]);
});
