import { describe, expect, test } from "vitest";
import { appeals } from "../../../src/registry/statistics/appeals.ts";
import { coverageOfList } from "../../../src/registry/statistics/coverage-of-list.ts";
import { finesPerYear } from "../../../src/registry/statistics/fines-per-year.ts";
import { kindsOverTime } from "../../../src/registry/statistics/kinds.ts";
import { procedures } from "../../../src/registry/statistics/procedures.ts";
import { publicAndPrivate } from "../../../src/registry/statistics/public-and-private.ts";
import { sectors } from "../../../src/registry/statistics/sectors.ts";
import { shareOfCeiling } from "../../../src/registry/statistics/share-of-ceiling.ts";
import type { StatisticMaterial } from "../../../src/registry/statistics/statistic.ts";
import { themesOverTime } from "../../../src/registry/statistics/themes.ts";
import { coverageOn, listOn, realTotals } from "../real-list.ts";
import { registerOn } from "../real-register.ts";

const materialOn = (asOf: string): StatisticMaterial => ({
  register: registerOn(asOf),
  list: listOn(asOf),
  coverage: coverageOn(asOf),
  totals: realTotals,
});
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe.each(["2018-06-01", "2020-12-31", "2024-07-22", "2026-11-21"])("on %s", (asOf) => {
  const material = materialOn(asOf);

  test.each([
    {
      what: "procedures",
      of: procedures(material).rows.map((one) => one.ordinary + one.simplified),
      n: procedures(material).n,
    },
    { what: "sectors", of: sectors(material).rows.map(({ decisions }) => decisions), n: sectors(material).n },
    { what: "kinds", of: kindsOverTime(material).rows.map(({ total }) => total), n: kindsOverTime(material).n },
    { what: "outcomes of appeals", of: appeals(material).outcomes.map(({ count }) => count), n: appeals(material).n },
    {
      what: "coverage",
      of: coverageOfList(material).rows.map((one) => one.withRecord + one.unwritten + one.notPublic + one.simplified),
      n: coverageOfList(material).n,
    },
    {
      what: "public bodies and the others",
      of: publicAndPrivate(material)
        .rows.filter(({ base }) => base === "list")
        .map(({ all }) => all),
      n: publicAndPrivate(material).n,
    },
  ])("the parts of $what make the whole", ({ of, n }) => {
    expect(sum(of)).toBe(n);
  });

  test("what follows for a kind of body adds up to it", () => {
    const { rows } = publicAndPrivate(material);
    expect(rows.map(({ fined, ordered, neither }) => fined + ordered + neither)).toEqual(rows.map(({ all }) => all));
  });

  test("a theme is in no more decisions than its year has, and its years make its total", () => {
    for (const { years, total } of themesOverTime(material).rows) {
      expect(sum(years.map(({ count }) => count))).toBe(total);
      expect(years.filter(({ count, of }) => count > of)).toEqual([]);
    }
  });

  test("what is in force never exceeds what was pronounced, and no ceiling is exceeded", () => {
    const { rows } = finesPerYear(material);
    expect(rows.filter(({ listed, inForce }) => (inForce ?? 0) > (listed ?? 0))).toEqual([]);
    expect(shareOfCeiling(material).rows.filter(({ share }) => share < 0 || share > 1)).toEqual([]);
  });

  test("every fine of the list is printed, or said to be left out", () => {
    const { rows, n, exclusions } = finesPerYear(material);
    const unpriced = exclusions.find(({ reason }) => reason.includes("imprimé"))?.count ?? 0;
    expect(sum(rows.map((one) => one.unpriced))).toBe(unpriced);
    expect(n).toBeGreaterThan(0);
  });
});

test.each([
  { year: 2020, listed: 138_489_300 },
  { year: 2022, listed: 101_277_900 },
  { year: 2023, listed: 89_179_500 },
])("the list of $year adds up to the $listed € that the CNIL announces", ({ year, listed }) => {
  const row = finesPerYear(materialOn("2026-11-21")).rows.find((one) => one.year === year);
  expect(row?.listed).toBe(listed);
  expect(row?.announced.map(({ value }) => value)).toContain(listed);
});

test("the register stands beside it: 2023 as pronounced, and as the Conseil d’État leaves it", () => {
  const row = finesPerYear(materialOn("2026-11-21")).rows.find(({ year }) => year === 2023);
  expect((row?.registerPronounced ?? 0) - (row?.registerInForce ?? 0)).toBe(17_000_000);
  expect((row?.listed ?? 0) - (row?.inForce ?? 0)).toBe(17_000_000);
});
