import { describe, expect, test } from "vitest";
import { coverageOfList } from "../../../src/registry/statistics/coverage-of-list.ts";
import { finesPerYear } from "../../../src/registry/statistics/fines-per-year.ts";
import { liquidations } from "../../../src/registry/statistics/liquidations.ts";
import { notifications } from "../../../src/registry/statistics/notifications.ts";
import { procedures } from "../../../src/registry/statistics/procedures.ts";
import { publicAndPrivate } from "../../../src/registry/statistics/public-and-private.ts";
import { sectors } from "../../../src/registry/statistics/sectors.ts";
import { themesOverTime } from "../../../src/registry/statistics/themes.ts";
import { inShort, toListRow, toMaterial, toTotal } from "./frozen-material.ts";

describe("fines per year", () => {
  const { rows, n, exclusions } = finesPerYear(
    toMaterial({
      rows: [
        toListRow({ date: "2028-03-01", amount: null }),
        toListRow({ date: "2030-01-08", amount: 800_000, number: "SAN-2030-001" }),
        toListRow({ date: "2030-02-01", amount: 3000, outcomes: ["liquidation"] }),
        toListRow({ date: "2030-02-02", amount: null }),
        toListRow({ date: "2030-02-02", amount: null, isRepeat: true }),
        toListRow({ date: "2031-02-02", outcomes: ["avertissement"] }),
      ],
      decisions: [{ id: "san-2030-001", on: "2030-01-08", fines: [{ pronounced: 800_000, inForce: 500_000 }] }],
      totals: [toTotal({ year: 2030, measure: "euros", value: 803_000 })],
    }),
  );
  const of = (year: number): object | undefined => rows.find((one) => one.year === year);

  test.each([
    { fact: "a year whose fines have no printed amount is unknown, not 0", year: 2028, listed: null, inForce: null },
    { fact: "a year without a row is unknown too", year: 2029, listed: null, inForce: null },
    {
      fact: "a liquidation counts, and what a judge takes away does not",
      year: 2030,
      listed: 803_000,
      inForce: 503_000,
    },
    { fact: "a year without any fine is 0", year: 2031, listed: 0, inForce: 0 },
  ])("$fact", ({ year, listed, inForce }) => {
    expect(of(year)).toMatchObject({ listed, inForce });
  });

  test("the register stands beside the list, and has no total where it has no record", () => {
    expect(of(2030)).toMatchObject({ registerFines: 1, registerPronounced: 800_000, registerInForce: 500_000 });
    expect(of(2028)).toMatchObject({ registerFines: 0, registerPronounced: null, registerInForce: null });
  });

  test("what is left out is counted", () => {
    expect([n, ...exclusions.map(({ count }) => count)]).toEqual([2, 2, 1]);
    expect(of(2030)).toMatchObject({ liquidated: 3000, unpriced: 1, announced: [{ value: 803_000 }] });
  });
});

test("each procedure has its own median, from the first year that knows both", () => {
  const simplified = [1000, 2000, 3000, 4000, 50_000].map((amount) =>
    toListRow({ date: "2030-05-05", procedure: "simplified", amount }),
  );
  const ordinary = [7, 8, 9].map((amount) => toListRow({ date: "2030-05-05", amount }));
  const older = toListRow({ date: "2029-01-01", amount: 1 });
  const { rows, fines, since } = procedures(toMaterial({ rows: [older, ...ordinary, ...simplified] }));
  expect([inShort(fines.simplified), inShort(fines.ordinary), since]).toEqual(["5: 1000 3000 50000", "none", 2030]);
  expect(rows.map((one) => [one.year, one.ordinary, one.simplified])).toEqual([
    [2029, 1, 0],
    [2030, 3, 5],
  ]);
});

test("a decision with two themes counts once for each, and a year in between has its zeros", () => {
  const { rows, n } = themesOverTime(
    toMaterial({
      rows: [
        toListRow({ date: "2028-01-01", themes: ["securite", "cookies"] }),
        toListRow({ date: "2030-01-01", themes: ["securite"] }),
      ],
    }),
  );
  expect(n).toBe(2);
  expect(rows.map(({ key, total, years }) => [key, total, years.map(({ count, of }) => `${count}/${of}`)])).toEqual([
    ["securite", 2, ["1/1", "0/0", "1/1"]],
    ["cookies", 1, ["1/1", "0/0", "0/1"]],
  ]);
});

test("a sector tells its median from five printed fines on", () => {
  const shop = [1, 2, 3, 4, 5].map((amount) => toListRow({ date: "2030-01-01", amount }));
  const health = [1, 2, 3, 4].map((amount) => toListRow({ date: "2030-01-01", amount, sector: "sante" }));
  const { rows } = sectors(toMaterial({ rows: [...shop, toListRow({ date: "2030-01-02" }), ...health] }));
  expect(rows.map(({ key, fined, priced, fines }) => [key, fined, priced, inShort(fines)])).toEqual([
    ["commerce", 6, 5, "5: 1 3 5"],
    ["sante", 4, 4, "none"],
  ]);
});

test("public bodies and the others: a fine first, then an order, then neither; joint debtors all owe", () => {
  const { rows } = publicAndPrivate(
    toMaterial({
      rows: [
        toListRow({ date: "2030-01-01", sector: "public-etat", outcomes: ["rappel-ordre", "injonction"] }),
        toListRow({ date: "2030-01-02", sector: "public-local", outcomes: ["amende", "injonction"] }),
        toListRow({ date: "2030-01-03", outcomes: ["avertissement"] }),
      ],
      decisions: [
        { id: "san-2030-002", on: "2030-01-02", who: "kourou", fines: [{ pronounced: 5000 }] },
        { id: "san-2030-003", on: "2030-01-04", who: "ministere", hasOrder: true },
      ],
      legalForms: { kourou: "public-non-etat", ministere: "etat" },
    }),
  );
  const parts = rows.map(({ base, all, fined, ordered, neither }) => [base, all, fined, ordered, neither]);
  expect(parts).toEqual([
    ["list", 2, 1, 1, 0],
    ["list", 1, 0, 0, 1],
    ["register", 1, 0, 1, 0],
    ["register", 1, 1, 0, 0],
    ["register", 0, 0, 0, 0],
    ["register", 0, 0, 0, 0],
  ]);
});

test("a liquidation without a printed amount is left out, not 0", () => {
  const outcomes: ["liquidation"] = ["liquidation"];
  const { rows, n, exclusions, ordinary } = liquidations(
    toMaterial({
      rows: [toListRow({ date: "2030-01-02", outcomes, amount: 6900 }), toListRow({ date: "2030-01-01", outcomes })],
    }),
  );
  expect([n, rows.map(({ amount }) => amount), exclusions.map(({ count }) => count), ordinary]).toEqual([
    1,
    [6900],
    [1],
    null,
  ]);
});

test("totals of notifications that differ stay side by side; a year that nobody counted is left out", () => {
  const { rows, exclusions } = notifications(
    toMaterial({
      rows: [
        toListRow({ date: "2029-01-01", number: "SAN-2029-001" }),
        toListRow({ date: "2029-02-01", themes: ["cookies"] }),
      ],
      totals: [6167, 17_802].map((value) => toTotal({ year: 2029, measure: "breaches", value })),
    }),
  );
  expect(rows.map(({ notified }) => notified.map(({ value }) => value))).toEqual([[6167, 17_802]]);
  expect(rows[0]).toMatchObject({ year: 2029, decisions: 2, published: 1, security: 1 });
  expect(exclusions.map(({ count }) => count)).toEqual([13]);
});

test("a row with a record, a public one to write, a secret one and a simplified one are four things", () => {
  const { rows } = coverageOfList(
    toMaterial({
      rows: [
        toListRow({ date: "2030-01-08", number: "SAN-2030-001" }),
        toListRow({ date: "2030-01-09", number: "SAN-2030-002" }),
        toListRow({ date: "2030-01-10" }),
        toListRow({ date: "2030-01-11", procedure: "simplified" }),
      ],
      decisions: [{ id: "san-2030-001", on: "2030-01-08" }],
    }),
  );
  expect(rows).toEqual([
    { year: 2030, withRecord: 1, unwritten: 1, notPublic: 1, simplified: 1, listEnds: "2030-01-11" },
  ]);
});
