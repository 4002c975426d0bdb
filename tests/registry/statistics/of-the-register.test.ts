import { describe, expect, test } from "vitest";
import { appeals } from "../../../src/registry/statistics/appeals.ts";
import { astreintes } from "../../../src/registry/statistics/astreintes.ts";
import { eurosPerPerson } from "../../../src/registry/statistics/euros-per-person.ts";
import { kindsOverTime } from "../../../src/registry/statistics/kinds.ts";
import { provisionsOverTime } from "../../../src/registry/statistics/provisions.ts";
import { shareOfCeiling } from "../../../src/registry/statistics/share-of-ceiling.ts";
import { decisionToPublication, incidentToDecision } from "../../../src/registry/statistics/spans.ts";
import { type FrozenDecision, inShort, toMaterial } from "./frozen-material.ts";
import { frozenAstreintes } from "../../outputs/charts/frozen-views.ts";

const on = "2030-01-08";

describe("share of the ceiling", () => {
  const fine = (share: number | null, procedure = "ordinary"): FrozenDecision => ({
    id: `san-${String(share)}-${procedure}`,
    on,
    record: { procedure },
    fines: [{ pronounced: 100, highestLawful: share === null ? null : 100 / share, shareOfCeiling: share }],
  });
  const statistic = shareOfCeiling(
    toMaterial({
      decisions: [...[0.01, 0.02, 0.03, 0.5, 0.6].map((one) => fine(one)), fine(1, "simplified"), fine(null)],
    }),
  );

  test("the two procedures are never mixed, and one of them has too few", () => {
    expect([inShort(statistic.ordinary), inShort(statistic.simplified)]).toEqual(["5: 0.01 0.03 0.6", "none"]);
  });

  test("a fine whose ceiling is unknown is left out, and said so", () => {
    expect([statistic.n, statistic.exclusions.map(({ count }) => count)]).toEqual([6, [1]]);
  });
});

describe("euros per person", () => {
  const sanction = (
    id: string,
    counts: readonly [number, string][],
    fines: readonly number[] = [1000],
  ): FrozenDecision => ({
    id,
    on,
    record:
      counts.length === 0
        ? {}
        : { personsAffected: counts.map(([count, unit]) => ({ count, unit, approximate: false })) },
    fines: fines.map((pronounced) => ({ pronounced })),
  });

  test.each([
    {
      fact: "the largest number of persons counts",
      counts: [
        [10, "prospects"],
        [500, "patients"],
      ],
      euros: [2],
    },
    {
      fact: "persons count, accounts beside them do not",
      counts: [
        [9000, "comptes"],
        [100, "clients"],
      ],
      euros: [10],
    },
    { fact: "visitors of a site are not counted persons", counts: [[100, "visiteurs uniques"]], euros: [] },
    { fact: "nobody at all gives no ratio", counts: [[0, "personnes"]], euros: [] },
  ] as { fact: string; counts: [number, string][]; euros: number[] }[])("$fact", ({ counts, euros }) => {
    const { rows } = eurosPerPerson(toMaterial({ decisions: [sanction("san-1", counts)] }));
    expect(rows.map((one) => one.eurosPerPerson)).toEqual(euros);
  });

  test("all fines of one decision are taken together; a sanction without a fine is no 0 €", () => {
    const { rows, exclusions } = eurosPerPerson(
      toMaterial({
        decisions: [
          sanction("san-1", [[100, "personnes"]], [400, 600]),
          sanction("san-2", [[100, "personnes"]], []),
          sanction("san-3", []),
        ],
      }),
    );
    expect(rows.map((one) => [one.euros, one.eurosPerPerson])).toEqual([[1000, 10]]);
    expect(exclusions.map(({ count }) => count)).toEqual([1]);
  });
});

describe("spans", () => {
  const published = (id: string, days: number | null, isPublic = true): FrozenDecision => ({
    id,
    on,
    record: isPublic ? { publishedOn: days === null ? null : "2030-02-01" } : {},
    spans: { decisionToPublication: days },
  });

  test("a decision that is not public and a day that is not known are two exclusions", () => {
    const { distribution, n, exclusions, years } = decisionToPublication(
      toMaterial({
        decisions: [
          ...[1, 2, 3, 4, 90].map((days) => published(`san-${String(days)}`, days)),
          published("u", null),
          published("s", null, false),
        ],
      }),
    );
    expect([inShort(distribution), n, exclusions.map(({ count }) => count)]).toEqual(["5: 1 3 90", 5, [1, 1]]);
    expect(years.map((one) => [one.year, one.n, inShort(one.days)])).toEqual([[2030, 5, "5: 1 3 90"]]);
  });

  test("only sanctions that follow an incident are asked for their first day", () => {
    const { n, distribution, exclusions } = incidentToDecision(
      toMaterial({
        decisions: [
          { id: "a", on, incidents: 1, spans: { breachToDecision: 467 } },
          { id: "b", on, incidents: 1 },
          { id: "c", on },
        ],
      }),
    );
    expect([n, distribution, exclusions.map(({ count }) => count)]).toEqual([1, null, [1]]);
  });
});

describe("appeals", () => {
  const sanction = (id: string): FrozenDecision => ({ id, on, fines: [{ pronounced: 250, inForce: 200 }] });
  const ruling = (id: string, follows: readonly string[], record: object): FrozenDecision => ({
    id,
    kind: "ruling",
    on: "2030-11-20",
    follows,
    record: { nature: "merits", outcome: "rejected", ...record },
  });
  const statistic = appeals(
    toMaterial({
      decisions: [
        ...["a", "b", "c", "d", "e", "f", "g"].map(sanction),
        ruling("ce-1", ["a", "b", "c"], {}),
        ruling("ce-2", ["d"], { outcome: "reformed" }),
        ruling("ce-3", ["e"], { outcome: null }),
        ruling("ce-4", ["f"], { outcome: "stayed" }),
        ruling("ce-5", ["a"], { nature: "suspension" }),
        ruling("ce-6", ["ailleurs"], {}),
        { ...ruling("ce-7", ["a"], { outcome: "annulled" }), on: "2031-01-01" },
      ],
    }),
  );

  test("the last ruling on the merits stands, one ruling may judge several sanctions", () => {
    expect(statistic.outcomes).toEqual([
      { outcome: "rejected", count: 2 },
      { outcome: "annulled", count: 1 },
      { outcome: null, count: 1 },
      { outcome: "reformed", count: 1 },
      { outcome: "stayed", count: 1 },
    ]);
  });

  test("an unknown and a waiting outcome are in no denominator; under five there is none", () => {
    expect([statistic.n, statistic.decided]).toEqual([6, null]);
  });

  test("urgent rulings and other acts of the CNIL are left out", () => {
    expect(statistic.exclusions.map(({ count }) => count)).toEqual([1, 1]);
  });
});

test("the theoretical maximum and what is liquidated stay two numbers, and one case tells no share", () => {
  const { rows, liquidated, withBoth, share } = astreintes(toMaterial({ astreintes: [...frozenAstreintes.values()] }));
  const kourou = rows.find(({ liquidated: euros }) => euros > 0);
  expect(kourou).toMatchObject({ theoretical: 31_800, bound: null, liquidated: 6900, remainder: 24_900 });
  expect([liquidated, withBoth, share]).toEqual([1, 1, null]);
  expect(rows.filter(({ theoretical, bound }) => theoretical !== null && bound !== null)).toEqual([]);
});

test("a provision counts once for a sanction; one without a held provision is left out", () => {
  const decisions = [
    { id: "a", on, held: ["rgpd-32", "rgpd-32", "rgpd-5"] },
    { id: "b", on, held: ["rgpd-32"] },
    { id: "c", on },
  ];
  const { rows, n, exclusions } = provisionsOverTime(toMaterial({ decisions }));
  expect(rows.map(({ key, total }) => [key, total])).toEqual([
    ["rgpd-32", 2],
    ["rgpd-5", 1],
  ]);
  expect([n, exclusions.map(({ count }) => count)]).toEqual([2, [1]]);
});

test("every decision of the register has one kind", () => {
  const { rows, n } = kindsOverTime(
    toMaterial({
      decisions: [
        { id: "a", on },
        { id: "b", on, kind: "closure" },
        { id: "c", on, kind: "closure" },
      ],
    }),
  );
  expect(rows.map(({ key, total }) => [key, total])).toEqual([
    ["closure", 2],
    ["sanction", 1],
  ]);
  expect(n).toBe(3);
});
