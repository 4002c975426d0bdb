import { describe, expect, test } from "vitest";
import type { AnnouncedTotal } from "../../src/records/official-statistics.ts";
import { announcedIn } from "../../src/registry/announced.ts";
import { tallyRows } from "../../src/registry/coverage.ts";
import { coverageOn, listOn, realTotals, yearOn } from "./real-list.ts";

const coverage = coverageOn("2026-11-21");
const years = coverage.years.filter(({ list }) => list !== null);
const valuesOf = (totals: readonly { readonly value: number }[]): number[] => totals.map(({ value }) => value);

describe("the list adds up to what the CNIL announces", () => {
  test.each([
    { year: 2020, euros: 138_489_300 },
    { year: 2022, euros: 101_277_900 },
    { year: 2023, euros: 89_179_500 },
  ])("$year: $euros EUR", ({ year, euros }) => {
    const { list, announced } = yearOn("2026-11-21", year);
    expect(list?.euros).toBe(euros);
    expect(valuesOf(announced.euros)).toContain(euros);
  });

  test.each([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025])("%i: sanctions, repeated rows twice", (year) => {
    const { list, announced, gaps } = yearOn("2026-11-21", year);
    const repeated = gaps.find(({ kind }) => kind === "repeated")?.count ?? 0;
    expect(valuesOf(announced.sanctions)).toContain((list?.sanctions ?? 0) + repeated);
  });

  test.each([
    { year: 2018, missing: 0 },
    { year: 2019, missing: 0 },
    { year: 2020, missing: 0 },
    { year: 2022, missing: 0 },
    { year: 2023, missing: 0 },
    { year: 2025, missing: 1 },
  ])("$year: fines, but for $missing row that does not say its sanction", ({ year, missing }) => {
    const { list, announced, gaps } = yearOn("2026-11-21", year);
    expect(gaps.find(({ kind }) => kind === "unsaid")?.count ?? 0).toBe(missing);
    expect(valuesOf(announced.fines)).toContain((list?.fines ?? 0) + missing);
  });
});

describe("every year of the coverage", () => {
  test("goes from today back to the first row, without a hole", () => {
    expect(coverage.years.map(({ year }) => year)).toEqual(Array.from({ length: 16 }, (_, index) => 2026 - index));
  });

  test.each(years)("$year tells where each row is", ({ list, register, gaps }) => {
    const count = (...kinds: string[]): number =>
      gaps.filter(({ kind }) => kinds.includes(kind)).reduce((sum, gap) => sum + gap.count, 0);
    const without = count("simplified", "not-public", "unwritten", "repeated");
    expect(register.inList + without).toBe(list?.rows);
    expect(register.records - register.inList).toBe(count("after-list", "unlisted"));
    expect((list?.ordinary ?? 0) + (list?.simplified ?? 0)).toBe(list?.rows);
  });

  test("holds no more euros than the list while the list prints every amount", () => {
    const over = years.filter(
      ({ list, register, listEnds }) => listEnds === null && list?.unpriced === 0 && register.euros > (list.euros ?? 0),
    );
    expect(over.map(({ year }) => year)).toEqual([]);
  });
});

describe("what is not known is not zero:", () => {
  test.each([
    { fact: "fines without a printed amount", year: 2016, euros: null },
    { fact: "no fine at all", year: 2011, euros: 0 },
  ])("$fact in $year give $euros", ({ year, euros }) => {
    expect(yearOn("2026-11-21", year).list?.euros).toBe(euros);
  });

  test("a year that the CNIL has not announced yet has an empty list of totals", () => {
    expect(yearOn("2026-11-21", 2026).announced).toEqual({ sanctions: [], fines: [], euros: [] });
  });

  test("no row at all is a tally of nothing", () => {
    expect(tallyRows([])).toMatchObject({ rows: 0, sanctions: 0, euros: 0 });
  });
});

describe("the past knows only its own time:", () => {
  test.each([
    { asOf: "2026-01-31", year: 2025, sanctions: [] },
    { asOf: "2026-02-28", year: 2025, sanctions: [83] },
    { asOf: "2025-12-31", year: 2024, sanctions: [87] },
  ])("on $asOf the CNIL's total of $year is $sanctions", ({ asOf, year, sanctions }) => {
    expect(valuesOf(yearOn(asOf, year).announced.sanctions)).toEqual(sanctions);
  });

  test("a year in which the list stops says so, and no other does", () => {
    const ends = coverage.years.filter(({ listEnds }) => listEnds !== null);
    expect(ends.map(({ year, listEnds }) => [year, listEnds])).toEqual([[2026, "2026-04-02"]]);
  });
});

test("totals that disagree stay side by side, best source first", () => {
  const breaches = realTotals.totals.filter(({ year, measure }) => year === 2025 && measure === "breaches");
  expect(breaches.map(({ value }) => value)).toEqual([6167, 6167, 17802]);
  expect(valuesOf(yearOn("2026-11-21", 2018).announced.sanctions)).toEqual([10, 11]);
});

test.each([
  { asOf: "2026-11-21", year: 2025, values: [6167, 6167, 17802] },
  { asOf: "2018-12-31", year: 2018, values: [742] },
])("on $asOf the breaches are those of the newest year known: $values", ({ asOf, year, values }) => {
  const { breaches } = coverageOn(asOf);
  expect(valuesOf(breaches)).toEqual(values);
  expect(breaches[0]?.year).toBe(year);
});

test("the shares of the whole list add up to its rows", () => {
  const { ordinary, simplified, older, rows } = coverage;
  expect([ordinary.rows, simplified.rows, older.rows, rows.rows]).toEqual([129, 176, 90, 395]);
  expect(ordinary.withRecord + simplified.withRecord + older.withRecord).toBe(rows.withRecord);
  expect(rows.withRecord).toBe(listOn("2026-11-21").rows.filter(({ decision }) => decision !== null).length);
});

test.each([
  { asOf: "2025-12-31", values: [] },
  { asOf: "2026-01-01", values: [83] },
])(
  "a total whose day of publication is unknown is known once its year is over: on $asOf, $values",
  ({ asOf, values }) => {
    const source = { title: "Bilan", publisher: "CNIL", url: "https://www.cnil.fr/", date: null, grade: "A" } as const;
    const total = { year: 2025, measure: "sanctions", value: 83, isAtLeast: false, source } as const;
    expect(
      valuesOf(
        announcedIn({ totals: [total as unknown as AnnouncedTotal] }, { year: 2025, measure: "sanctions", asOf }),
      ),
    ).toEqual(values);
  },
);
