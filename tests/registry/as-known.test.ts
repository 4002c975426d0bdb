import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collectionNames, type Records } from "../../src/records/collections.ts";
import { asKnownOn } from "../../src/registry/as-known.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { realContent, registerOn, viewOf } from "./real-register.ts";

describe("Kourou", () => {
  test.each([
    { asOf: "2024-02-18", word: "Délai en cours", theoretical: 0, liquidated: 0, remainder: 0 },
    {
      asOf: "2024-06-30",
      word: "Échéance passée, exécution non publique",
      theoretical: 19_950,
      liquidated: 0,
      remainder: 19_950,
    },
    {
      asOf: "2024-08-01",
      word: "Liquidée en partie, sans clôture connue",
      theoretical: 24_750,
      liquidated: 6900,
      remainder: 17_850,
    },
    { asOf: "2024-11-07", word: "Close le 7 novembre 2024", theoretical: 31_800, liquidated: 6900, remainder: 24_900 },
    { asOf: "2026-11-21", word: "Close le 7 novembre 2024", theoretical: 31_800, liquidated: 6900, remainder: 24_900 },
  ])("as of $asOf: $word, $theoretical / $liquidated / $remainder", ({ asOf, word, ...amounts }) => {
    const { disposition, accrual } = viewOf(registerOn(asOf).astreintes, "san-2023-018");
    const { theoretical, liquidated, remainder } = accrual;
    expect({ word: disposition.word, theoretical, liquidated, remainder }).toEqual({ word, ...amounts });
  });

  test("shows on 30 June 2024 nothing that came later", () => {
    const register = registerOn("2024-06-30");
    const { decisions, timeline } = viewOf(register.cases, "kourou-delegue");
    expect(register.decisions.filter(({ record }) => record.decidedOn > "2024-06-30")).toEqual([]);
    expect(decisions.map(({ id }) => id)).toEqual(["med-2022-communes-dpo", "kourou-simplifiee-2023", "san-2023-018"]);
    expect(viewOf(register.injunctions, "san-2023-018-dpo").record.completedOn).toBeUndefined();
    expect(timeline.filter(({ isFuture }) => isFuture).map(({ kind }) => kind)).toEqual(["withdrawal"]);
  });
});

test.each([
  { asOf: "2023-02-08", isKnown: false, why: "nobody knows of it yet" },
  { asOf: "2023-12-18", isKnown: false, why: "the decision that reports it is not published yet" },
  { asOf: "2023-12-19", isKnown: true, why: "the decision that reports it is published" },
])("on $asOf the simplified sanction of Kourou is known: $isKnown, since $why", ({ asOf, isKnown }) => {
  const { decisions, fines } = registerOn(asOf);
  expect(decisions.some(({ id }) => id === "kourou-simplifiee-2023")).toBe(isKnown);
  expect(fines.some(({ id }) => id.startsWith("kourou-simplifiee-2023"))).toBe(isKnown);
});

test.each([
  { asOf: "2018-05-20", incidents: [] },
  { asOf: "2018-06-07", incidents: ["/incidents/optical-center-2017/"] },
])("on $asOf SAN-2018-002 links to the breaches that are public: $incidents", ({ asOf, incidents }) => {
  const { decisions } = registerOn(asOf);
  expect(viewOf(decisions, "san-2018-002").incidents.map(({ href }) => href)).toEqual(incidents);
});

describe("what is known", () => {
  const { records } = realContent;
  const dated = JSON.stringify(records).match(/"\d{4}-\d{2}-\d{2}"/g) ?? [];
  const days = [...new Set(dated.map((text) => text.slice(1, -1)))].sort();
  const idsOf = (known: Records): string[] =>
    collectionNames.flatMap((name) => known[name].map(({ id }) => `${name}/${id}`));
  const someDay = (): fc.Arbitrary<string> => fc.constantFrom(...days);

  test("stays known on every later day", () => {
    fc.assert(
      fc.property(someDay(), someDay(), (one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        const later = new Set(idsOf(asKnownOn(records, late)));
        expect(idsOf(asKnownOn(records, early)).filter((id) => !later.has(id))).toEqual([]);
      }),
    );
  });

  test("is the same when it is cut twice, and holds no later decision", () => {
    fc.assert(
      fc.property(someDay(), (day) => {
        const known = asKnownOn(records, day);
        expect(asKnownOn(known, day)).toEqual(known);
        expect(known.decisions.filter(({ decidedOn }) => decidedOn > day)).toEqual([]);
      }),
    );
  });

  test("makes a register on any day, from before the first record on", () => {
    for (const day of ["1978-01-06", ...days.filter((_, index) => index % 8 === 0), "2999-12-31"]) {
      expect(() => toRegister(records, [], day), day).not.toThrow();
    }
  });
});
