import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseColumns } from "../../src/lists/columns.ts";
import { parseLetters, toLetters } from "../../src/outputs/lists/code-letters.ts";
import { partLength, toListFile, toListParts } from "../../src/outputs/lists/list-files.ts";
import { bareSite, toMadeUpList } from "./made-up-list.ts";

test("letters give back the numbers that they were made from", () => {
  const lists = fc.array(fc.array(fc.nat({ max: 3000 }), { maxLength: 6 }), { minLength: 1 });
  fc.assert(
    fc.property(lists, (rows) => {
      expect(parseLetters(toLetters(rows))).toEqual(rows);
    }),
  );
});

test("no letter is one that JSON would escape, nor a space", () => {
  const all = toLetters([Array.from({ length: 4000 }, (_, code) => code)]);
  expect(JSON.stringify(all)).toBe(`"${all}"`);
  expect(all).not.toMatch(/[\s\u00ad"\\]/);
});

const made = Array.from({ length: 2 * partLength + 1 }, (_, place) => ({
  years: [String(2020 + (place % 5))],
  themes: [],
  amount: place % 3 === 0 ? null : place % 7,
}));
const list = toMadeUpList(made);

describe("the files of a list", () => {
  test("hold every row once, in parts of one length", () => {
    const parts = toListParts(list, bareSite);
    expect(parts.map(({ length }) => length)).toEqual([partLength, partLength, 1]);
    expect(parts.flat().map(({ id }) => id)).toEqual(list.rows.map(({ id }) => id));
  });

  test("say the order in which the list stands in one word", () => {
    const { orders } = toListFile(list, bareSite);
    expect(orders["date"]).toEqual({ first: "down", rows: "up" });
    expect(orders["montant"]?.rows.length).toBeGreaterThan(made.length);
  });

  test("keep an unknown rank unknown", () => {
    const ranks = parseColumns(toListFile(list, bareSite)).orders["montant"];
    expect(ranks?.map((rank) => rank === null)).toEqual(made.map(({ amount }) => amount === null));
  });
});
