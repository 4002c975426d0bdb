import { expect, test } from "vitest";
import { quantile, toSummary } from "../../src/registry/summary.ts";

test.each([
  { fact: "nothing", numbers: [], summary: { n: 0, median: null, min: null, max: null } },
  { fact: "four numbers have no middle told", numbers: [4, 1, 3, 2], summary: { n: 4, median: null, min: 1, max: 4 } },
  { fact: "five have one", numbers: [9, 1, 3, 2, 100], summary: { n: 5, median: 3, min: 1, max: 100 } },
  { fact: "six share two", numbers: [1, 2, 3, 6, 7, 8], summary: { n: 6, median: 5, min: 1, max: 8 } },
])("$fact", ({ numbers, summary }) => {
  expect(toSummary(numbers)).toEqual(summary);
});

test.each([
  { share: 0, value: 10 },
  { share: 0.25, value: 20 },
  { share: 0.5, value: 30 },
  { share: 1, value: 50 },
])("$share of the way through 10 to 50 stands $value", ({ share, value }) => {
  expect(quantile([10, 20, 30, 40, 50], share)).toBe(value);
});
