import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bandScore, criteria, setScore } from "../../../src/registry/comparables/criteria.ts";
import { rank, threshold, toSimilarity } from "../../../src/registry/comparables/similarity.ts";
import { asking, caseOf } from "./cases.ts";

describe("the likeness of two sets", () => {
  test.each([
    { fact: "the same points are alike", asked: ["a", "b"], found: ["b", "a"], score: 1 },
    { fact: "half of the points is half", asked: ["a", "b"], found: ["a"], score: 0.5 },
    { fact: "nothing in common is nothing", asked: ["a"], found: ["b"], score: 0 },
    { fact: "ten points more weigh as one asked", asked: ["a"], found: [..."abcdefghijk"], score: 0.5 },
    { fact: "a case that retains none is known to have none", asked: ["a"], found: [], score: 0 },
    { fact: "an unknown case has no score", asked: ["a"], found: null, score: null },
  ])("$fact", ({ asked, found, score }) => {
    expect(setScore(asked, found)).toBe(score);
  });
});

describe("the likeness of two sizes", () => {
  test.each([
    { asked: 2, found: 2, score: 1 },
    { asked: 2, found: 3, score: 0.5 },
    { asked: 2, found: 1, score: 0.5 },
    { asked: 2, found: 4, score: 0 },
    { asked: 2, found: null, score: null },
  ])("of the bands $asked and $found is $score", ({ asked, found, score }) => {
    expect(bandScore(asked, found)).toBe(score);
  });

  test("is the same from either side", () => {
    fc.assert(fc.property(fc.nat(4), fc.nat(4), (a, b) => bandScore(a, b) === bandScore(b, a)));
  });
});

test("the weights of all criteria make 100", () => {
  expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
});

describe("a question on security in a public body of health", () => {
  const situation = asking({ themes: ["securite"], sector: "sante", body: "public" });

  test.each([
    {
      fact: "a case that meets everything is whole",
      traits: { themes: ["securite"], sectors: ["sante"], bodies: ["public"] as const },
      share: 1,
      known: 1,
      isFull: true,
    },
    {
      fact: "more themes than asked leave a case whole, a little less like",
      traits: { themes: ["securite", "dpo"], sectors: ["sante"], bodies: ["public"] as const },
      share: (25 / 1.1 + 15 + 10) / 50,
      known: 1,
      isFull: true,
    },
    {
      fact: "an unknown body is left out of the mean, and no case is whole without it",
      traits: { themes: ["securite"], sectors: ["sante"] },
      share: 1,
      known: 0.8,
      isFull: false,
    },
    {
      fact: "another sector counts for nothing",
      traits: { themes: ["securite"], sectors: ["commerce"], bodies: ["public"] as const },
      share: 0.7,
      known: 1,
      isFull: false,
    },
    {
      fact: "of a case of which nothing is known there is no likeness",
      traits: {},
      share: null,
      known: 0,
      isFull: false,
    },
  ])("$fact", ({ traits, share, known, isFull }) => {
    const found = toSimilarity(situation, caseOf("x", traits));
    expect(found.share === null ? null : found.share.toFixed(6)).toBe(share === null ? null : share.toFixed(6));
    expect({ known: found.known, isFull: found.isFull }).toEqual({ known, isFull });
  });

  test("each criterion asked shows its part, and no other does", () => {
    const { parts } = toSimilarity(situation, caseOf("x", { themes: ["securite"], sectors: ["commerce"] }));
    expect(parts).toEqual([
      { key: "themes", weight: 25, score: 1 },
      { key: "sector", weight: 15, score: 0 },
      { key: "body", weight: 10, score: null },
    ]);
  });
});

describe("what is comparable", () => {
  const situation = asking({ themes: ["securite"], sector: "sante", body: "public" });
  const alike = { themes: ["securite"], sectors: ["sante"], bodies: ["public"] as const };

  test.each([
    {
      fact: "a case about another matter is not, however like the bodies are",
      traits: { ...alike, themes: ["dpo"] },
      rest: {},
    },
    {
      fact: "a case known for less than half of the question is not",
      traits: { themes: null, sectors: ["sante"] },
      rest: {},
    },
    { fact: "a case before the period is not", traits: alike, rest: { on: "2018-05-24" } },
  ])("$fact", ({ traits, rest }) => {
    expect(rank(situation, [caseOf("x", traits, rest)])).toEqual([]);
  });

  test("a case of another procedure is not, when the question keeps one", () => {
    expect(rank({ ...situation, procedure: "simplified" }, [caseOf("x", alike)])).toEqual([]);
  });

  test("what is well known and like comes before what is little known", () => {
    const ranked = rank(asking({ themes: ["securite"], body: "public" }), [
      caseOf("unknown-body", { themes: ["securite"] }),
      caseOf("known-body", { themes: ["securite", "dpo"], bodies: ["public"] }),
    ]);
    expect(ranked.map(({ one }) => one.id)).toEqual(["known-body", "unknown-body"]);
  });
});

const words = ["a", "b", "c", "d"];
const anySet = fc.option(fc.uniqueArray(fc.constantFrom(...words)), { nil: null });
const anyCase = fc
  .record({
    themes: anySet,
    provisions: anySet,
    sectors: fc.option(fc.uniqueArray(fc.constantFrom("x", "y"), { minLength: 1 }), { nil: null }),
    turnover: fc.option(fc.nat(4), { nil: null }),
  })
  .chain((traits) => fc.nat(999).map((id) => caseOf(`n-${String(id)}`, traits)));
const anyQuestion = fc
  .record({
    themes: fc.uniqueArray(fc.constantFrom(...words)),
    provisions: fc.uniqueArray(fc.constantFrom(...words)),
    sector: fc.option(fc.constantFrom("x", "y"), { nil: null }),
    turnover: fc.option(fc.nat(4), { nil: null }),
  })
  .map(asking);

describe("whatever is asked of whatever cases", () => {
  const anyCases = fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 12 });

  test("the order of the cases changes nothing", () => {
    fc.assert(
      fc.property(anyQuestion, anyCases, (question, cases) => {
        expect(rank(question, cases.toReversed())).toEqual(rank(question, cases));
      }),
    );
  });

  test("a likeness lies between the threshold and 1, and what is known likewise", () => {
    fc.assert(
      fc.property(anyQuestion, anyCases, (question, cases) =>
        rank(question, cases).every(
          ({ share, known }) => share >= threshold && share <= 1 && known >= threshold && known <= 1,
        ),
      ),
    );
  });

  test("a criterion that becomes unknown changes no other part", () => {
    fc.assert(
      fc.property(anyQuestion, anyCase, (question, one) => {
        const blind = { ...one, traits: { ...one.traits, sectors: null } };
        const others = (given: typeof one): unknown =>
          toSimilarity(question, given).parts.filter(({ key }) => key !== "sector");
        expect(others(blind)).toEqual(others(one));
      }),
    );
  });
});
