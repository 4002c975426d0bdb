import { expect, test } from "vitest";
import { days, euros, eurosPerDay, forDays, sumOf } from "../../src/law/units.ts";

test("a rate makes an amount in a number of days", () => {
  expect(forDays(eurosPerDay(150), days(46))).toBe(6900);
});

test("no amount sums to zero", () => {
  expect(sumOf([])).toBe(0);
  expect(sumOf([euros(6900), euros(100)])).toBe(7000);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("%s is neither euros nor days", (value) => {
  const message = `Attendu un nombre entier positif ou nul, reçu ${value}.`;
  for (const unit of [euros, eurosPerDay, days]) expect(() => unit(value)).toThrow(message);
});
