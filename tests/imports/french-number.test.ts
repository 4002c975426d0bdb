import { describe, expect, test } from "vitest";
import { parseFrenchNumber } from "../../src/imports/french-number.ts";

test.each([
  ["un", 1],
  ["dix-sept", 17],
  ["vingt et un", 21],
  ["soixante-dix", 70],
  ["soixante et onze", 71],
  ["quatre-vingts", 80],
  ["quatre-vingt-dix-neuf", 99],
  ["cent", 100],
  ["cent-cinquante", 150],
  ["six mille neuf cents", 6900],
  ["neuf cent mille", 900_000],
  ["deux cent quatre-vingt mille", 280_000],
  ["un million sept cent cinquante mille", 1_750_000],
  ["quarante millions", 40_000_000],
  ["Un milliard deux cents millions", 1_200_000_000],
])("« %s » is %i", (words, number) => {
  expect(parseFrenchNumber(words)).toBe(number);
});

describe("words that make no number are refused", () => {
  test.each([
    "",
    "et",
    "deux trois",
    "vingt cinquante",
    "mille mille",
    "mille millions",
    "onze deux",
    "million",
    "société",
  ])("« %s »", (words) => {
    expect(parseFrenchNumber(words)).toBeNull();
  });
});
