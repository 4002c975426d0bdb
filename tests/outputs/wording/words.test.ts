import { expect, test } from "vitest";
import { toEuros, toGrouped } from "../../../src/law/amount.ts";
import { toCount, toList, toPercent } from "../../../src/outputs/wording/counts.ts";
import { toDay, toOnDay, toShortDay } from "../../../src/outputs/wording/dates.ts";
import { toRate, toShortEuros } from "../../../src/outputs/wording/money.ts";
import { toCapital } from "../../../src/registry/letter-case.ts";

test.each([
  { amount: 0, full: "0 €", short: "0 €" },
  { amount: 900, full: "900 €", short: "900 €" },
  { amount: 6900, full: "6 900 €", short: "6 900 €" },
  { amount: 5_000_000, full: "5 000 000 €", short: "5 M€" },
  { amount: 1_500_000, full: "1 500 000 €", short: "1,5 M€" },
  { amount: 1_225_001, full: "1 225 001 €", short: "1 225 001 €" },
  { amount: 1_200_000_000, full: "1 200 000 000 €", short: "1,2 Md€" },
])("$amount euros are written $full, or $short where space is short", ({ amount, full, short }) => {
  expect(toEuros(amount)).toBe(full);
  expect(toShortEuros(amount)).toBe(short);
});

test("a rate names its unit", () => {
  expect(toRate(5000)).toBe("5 000 € par jour");
});

test.each([
  {
    iso: "2024-02-06",
    short: "6 févr. 2024",
    long: "6 février 2024",
    on: "le 6 février 2024",
  },
  {
    iso: "2026-01-01",
    short: "1er janv. 2026",
    long: "1er janvier 2026",
    on: "le 1er janvier 2026",
  },
  { iso: "2021-03", short: "mars 2021", long: "mars 2021", on: "en mars 2021" },
  { iso: "2019", short: "2019", long: "2019", on: "en 2019" },
])("$iso is written $long, no more exact than it is known", ({ iso, short, long, on }) => {
  expect([toShortDay(iso), toDay(iso), toOnDay(iso)]).toEqual([short, long, on]);
});

test.each([
  { count: 0, words: "0 décision" },
  { count: 1, words: "1 décision" },
  { count: 2, words: "2 décisions" },
  { count: 36_820_828, words: "36 820 828 décisions" },
])("plurals start at two: $words", ({ count, words }) => {
  expect(toCount(count, "décision")).toBe(words);
});

test.each([
  { share: 0.5, words: "50 %" },
  { share: 0.006, words: "0,6 %" },
  { share: 0.096, words: "9,6 %" },
  { share: 1, words: "100 %" },
])("a share of $share is written $words", ({ share, words }) => {
  expect(toPercent(share)).toBe(words);
});

test("lists, groups and capitals follow French habits", () => {
  expect(toList(["identité"])).toBe("identité");
  expect(toList(["identité", "NIR", "adresse"])).toBe("identité, NIR et adresse");
  expect(toGrouped(1234567)).toBe("1 234 567");
  expect(toCapital("état")).toBe("État");
});
