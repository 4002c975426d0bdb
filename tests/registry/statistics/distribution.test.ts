import fc from "fast-check";
import { expect, test } from "vitest";
import { toDistribution } from "../../../src/registry/statistics/distribution.ts";

test.each([
  { fact: "an odd number of values has one in the middle", values: [9, 1, 5, 3, 7], median: 5 },
  { fact: "an even number has its median half way", values: [1, 2, 3, 4, 5, 60], median: 3.5 },
  { fact: "equal values are their own median", values: [4, 4, 4, 4, 4], median: 4 },
])("$fact", ({ values, median }) => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  expect(toDistribution(values)).toEqual({ n: values.length, median, least, most });
});

test("nothing is said of four values", () => {
  expect(toDistribution([1, 2, 3, 4])).toBeNull();
});

test("half of the values are at or below the median, half at or above, in any order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 5, maxLength: 40 }), (values) => {
      const one = toDistribution(values);
      const [median, half] = [one?.median ?? -1, values.length / 2];
      expect(values.filter((value) => value <= median).length).toBeGreaterThanOrEqual(half);
      expect(values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(half);
      expect(toDistribution(values.toReversed())).toEqual(one);
    }),
  );
});
