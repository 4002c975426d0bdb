import { expect, test } from "vitest";
import { toQueryFigures, toQueryResult, toWorst } from "../../scripts/measures/search/queries.ts";

const ask = (q: string, kind: "name" | "topic", found: readonly string[]) =>
  toQueryResult({ q, kind, answers: ["/a/", "/b/"] }, found);
const results = [
  ask("first", "name", ["/a/"]),
  ask("second", "name", ["/x/", "/b/", "/a/"]),
  ask("lost", "topic", ["/x/"]),
  ask("too far", "topic", [...Array.from({ length: 10 }, () => "/x/"), "/a/"]),
];

test("a query has the rank of its first good answer among ten", () => {
  expect(results.map(({ rank }) => rank)).toEqual([1, 2, 0, 0]);
});

test("the figures are shares of first places and the mean of the inverse ranks", () => {
  expect(toQueryFigures(results)).toEqual({
    firstOf: { name: 0.5, topic: 0 },
    knownFirst: 0.5,
    meanReciprocalRank: 0.375,
    count: 4,
  });
});

test("the worst come first, and what was answered well is left out", () => {
  expect(toWorst(results, 2).map(({ q }) => q)).toEqual(["lost", "too far"]);
});
