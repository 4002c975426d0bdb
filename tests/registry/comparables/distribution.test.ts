import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toDistribution, toSpread } from "../../../src/registry/comparables/distribution.ts";
import { fewest } from "../../../src/registry/summary.ts";
import { caseOf } from "./cases.ts";

describe("the middle and the ends of numbers", () => {
  test.each([
    { fact: "four values say nothing", values: [1, 2, 3, 4], median: null, low: null, high: null },
    { fact: "five values say their middle", values: [5, 1, 4, 2, 3], median: 3, low: 1, high: 5 },
    {
      fact: "an even count has the mean of the two in the middle",
      values: [6, 1, 2, 3, 4, 5],
      median: 3.5,
      low: 1,
      high: 6,
    },
    { fact: "no value says nothing", values: [], median: null, low: null, high: null },
  ])("$fact", ({ values, median, low, high }) => {
    expect(toSpread(values)).toEqual({ n: values.length, median, low, high });
  });

  test("under five values nothing is said, from five on all is, and the middle lies between the ends", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (values) => {
        const { median, low, high } = toSpread(values);
        if (values.length < fewest) return median === null && low === null && high === null;
        return median !== null && low !== null && high !== null && low <= median && median <= high;
      }),
    );
  });
});

describe("what follows", () => {
  const cases = [
    caseOf("a", {}, { outcomes: ["fine", "astreinte"], shares: [0.5], delays: ["P3M", "P1M"], rates: [500] }),
    caseOf("b", {}, { outcomes: ["none"], pronounced: null, inForce: null }),
    caseOf("c", {}, { outcomes: ["notice"], pronounced: null, inForce: null, procedure: null, delays: ["P3M"] }),
    caseOf("d", {}, { outcomes: ["fine"], pronounced: null, inForce: null, isRow: true }),
    caseOf("e", {}, { outcomes: ["fine"], pronounced: 9000, inForce: 0 }),
    caseOf("f", {}, { outcomes: ["liquidation"], pronounced: null, inForce: null, liquidated: 4000 }),
    caseOf("g", {}, { outcomes: ["unsaid"], pronounced: null, inForce: null }),
    caseOf("h", {}, { outcomes: ["fine"], pronounced: 200, inForce: 200, procedure: "simplified" }),
  ];
  const found = toDistribution(cases);

  test("each outcome is counted, and a case may have several", () => {
    expect(Object.fromEntries(found.outcomes.map(({ outcome, count }) => [outcome, count]))).toEqual({
      fine: 4,
      liquidation: 1,
      astreinte: 1,
      notice: 1,
      none: 1,
      unsaid: 1,
    });
  });

  test("an outcome without money is never 0 €: it enters no amount", () => {
    expect(found.withoutMoney).toBe(2);
    expect(found.fines.map(({ pronounced }) => pronounced.n)).toEqual([2, 1]);
  });

  test("a fine whose amount is not public is counted apart, like one that a court annulled", () => {
    expect(found.fines[0]).toMatchObject({ unpriced: 1, annulled: 1, inForce: { n: 1 } });
  });

  test("delays are counted from the shortest, and rows from the list are told", () => {
    expect(found.delays).toEqual([
      { delay: "P1M", count: 1 },
      { delay: "P3M", count: 2 },
    ]);
    expect({ n: found.n, rows: found.rows }).toEqual({ n: 8, rows: 1 });
  });

  test("the order of the cases changes nothing", () => {
    expect(toDistribution(cases.toReversed())).toEqual(found);
  });
});
