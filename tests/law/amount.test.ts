import { expect, test } from "vitest";
import { toDays, toEuros } from "../../src/law/amount.ts";

test.each([
  { amount: 0, text: "0 €" },
  { amount: 150, text: "150 €" },
  { amount: 1000, text: "1 000 €" },
  { amount: 31_800, text: "31 800 €" },
  { amount: 5_200_000, text: "5 200 000 €" },
])("$amount is written $text", ({ amount, text }) => {
  expect(toEuros(amount)).toBe(text);
});

test.each([
  { count: 0, text: "0 jour" },
  { count: 1, text: "1 jour" },
  { count: 2, text: "2 jours" },
  { count: 1212, text: "1 212 jours" },
])("$count is written $text", ({ count, text }) => {
  expect(toDays(count)).toBe(text);
});
