import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askAll } from "../../scripts/measures/search/page.ts";
import {
  type QueryFigures,
  type QueryResult,
  readQueries,
  toQueryFigures,
} from "../../scripts/measures/search/queries.ts";
import { type Browsing, openBrowsing } from "./browsing.ts";

let browsing: Browsing;
let results: QueryResult[];
let figures: QueryFigures;

beforeAll(async () => {
  browsing = await openBrowsing();
  results = await askAll(await browsing.context.newPage(), browsing.address, await readQueries());
  figures = toQueryFigures(results);
}, 300_000);

afterAll(async () => {
  await browsing.close();
});

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
    expect(browsing.takeComplaints()).toEqual([]);
  });
});
