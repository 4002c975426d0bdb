import { describe, expect, test } from "vitest";
import { bodyOfRow } from "../../../src/registry/comparables/body.ts";
import { toComparables } from "../../../src/registry/comparables/comparables.ts";
import { rowsAlone } from "../../../src/registry/comparables/listed.ts";
import { toComparison } from "../../../src/registry/comparables/comparison.ts";
import { readyQuestions } from "../../../src/registry/comparables/ready-questions.ts";
import { bandOf, turnoverBands } from "../../../src/registry/comparables/words.ts";
import { listOn } from "../real-list.ts";
import { registerOn, viewOf } from "../real-register.ts";

const asOf = "2026-11-21";
const cases = toComparables(registerOn(asOf), listOn(asOf));

describe("the cases of the register and of the list", () => {
  test("a row matched to a record counts once, as the record", () => {
    const matched = listOn(asOf).rows.filter(({ decision }) => decision !== null);
    expect(matched.length).toBeGreaterThan(90);
    expect(cases.filter(({ id }) => matched.some((row) => row.id === id))).toEqual([]);
  });

  test("rows and records together make the list without its repeats, and the decisions that it does not show", () => {
    const { rows } = listOn(asOf);
    const alone = rows.filter(({ decision, isRepeat }) => decision === null && !isRepeat);
    expect(cases.filter(({ isRow }) => isRow)).toHaveLength(alone.length);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  test("a row that one key shares with a record stays out, so that nothing counts twice", () => {
    const [row] = listOn(asOf).rows.filter(({ decision, isRepeat }) => decision === null && !isRepeat);
    const [decision] = registerOn(asOf).decisions;
    if (row === undefined || decision === undefined) throw new Error("the register is empty");
    expect(rowsAlone({ rows: [row], ambiguous: [{ rows: [row], decisions: [decision] }] })).toEqual([]);
  });

  test("every case has an outcome, and only fines have an amount", () => {
    expect(cases.filter(({ outcomes }) => outcomes.length === 0)).toEqual([]);
    expect(cases.filter(({ outcomes, pronounced }) => pronounced !== null && !outcomes.includes("fine"))).toEqual([]);
  });

  test("a row knows no article, no size and no factor, and has no page", () => {
    const rows = cases.filter(({ isRow }) => isRow);
    const known = rows.filter(
      ({ traits: t, href }) => t.provisions ?? t.turnover ?? t.persons ?? t.aggravating ?? href,
    );
    expect(known).toEqual([]);
  });

  test("a case later than the as-of day does not exist yet", () => {
    const early = toComparables(registerOn("2020-01-01"), listOn("2020-01-01"));
    expect(early.filter(({ on }) => on > "2020-01-01")).toEqual([]);
  });

  test("France Travail is a public body, fined half of its ceiling, for more than ten million people", () => {
    expect(viewOf(cases, "san-2026-003")).toMatchObject({
      isRow: false,
      traits: { provisions: ["rgpd-32"], bodies: ["public"], persons: 4, mitigating: [] },
      outcomes: ["fine", "astreinte"],
      pronounced: 5_000_000,
      shares: [0.5],
      rates: [5000],
    });
  });

  test("an annulled or reduced fine keeps both amounts", () => {
    expect(viewOf(cases, "san-2023-021")).toMatchObject({ pronounced: 32_000_000, inForce: 15_000_000 });
  });
});

describe("the body that a row names", () => {
  test.each([
    { organisation: "ministère", sector: "autre", body: "public" },
    { organisation: "université", sector: "education", body: "public" },
    { organisation: "régie", sector: "public-local", body: "public" },
    { organisation: "établissement bancaire", sector: "banque-assurance", body: null },
    { organisation: "établissement public administratif", sector: "autre", body: "public" },
    { organisation: "société de transport", sector: "transport", body: "private" },
    { organisation: "médecin généraliste", sector: "sante", body: "private" },
    { organisation: "chirurgien-dentiste", sector: "sante", body: "private" },
    { organisation: "clinique", sector: "sante", body: null },
  ] as const)("$organisation is $body", ({ organisation, sector, body }) => {
    expect(bodyOfRow({ organisation, sector })).toBe(body);
  });
});

test.each([
  { amount: 0, band: 0 },
  { amount: 9_999_999, band: 0 },
  { amount: 10_000_000, band: 1 },
  { amount: 20_000_000_000, band: 4 },
])("$amount euros lie in band $band", ({ amount, band }) => {
  expect(bandOf(amount, turnoverBands)).toBe(band);
});

describe("the ready questions", () => {
  test.each(readyQuestions)("$slug finds cases", ({ situation }) => {
    expect(toComparison(situation, cases).near.n).toBeGreaterThan(0);
  });

  test("no public body of health was sanctioned for its security: the nearest cases are told apart", () => {
    const [question] = readyQuestions;
    if (question === undefined) throw new Error("no question");
    const { near, full } = toComparison(question.situation, cases);
    expect(full.n).toBe(0);
    expect(near.n).toBeGreaterThan(5);
  });
});
