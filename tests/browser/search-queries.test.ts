import { describe, expect, test } from "vitest";
import { askAll } from "../../scripts/measures/search/page.ts";
import { readQueries, toQueryFigures } from "../../scripts/measures/search/queries.ts";
import { openBrowsing } from "./browsing.ts";

const { context, address, takeComplaints } = await openBrowsing();
const results = await askAll(await context.newPage(), address, await readQueries());
const figures = toQueryFigures(results);

describe("what people ask", () => {
  test("is at least 120 queries of every kind, none asked twice", () => {
    expect(figures.count).toBeGreaterThanOrEqual(120);
    expect(new Set(results.map(({ q }) => q)).size).toBe(figures.count);
    expect(Object.keys(figures.firstOf).sort()).toEqual([
      "amount",
      "article",
      "guide",
      "identifier",
      "name",
      "press",
      "topic",
      "typo",
    ]);
  });

  test("every number leads to its decision first", () => {
    expect(results.filter(({ kind, rank }) => kind === "identifier" && rank !== 1)).toEqual([]);
  });

  test("what a reader has in mind comes first, 95 times in a hundred", () => {
    expect(figures.knownFirst).toBeGreaterThanOrEqual(0.95);
  });

  test("a slip of the hand costs nothing, 85 times in a hundred", () => {
    expect(figures.firstOf.typo).toBeGreaterThanOrEqual(0.85);
  });

  test("the mean reciprocal rank among ten is at least 0.95", () => {
    expect(figures.meanReciprocalRank).toBeGreaterThanOrEqual(0.95);
  });

  test("nothing goes wrong while they are asked", () => {
    expect(takeComplaints()).toEqual([]);
  });
});
