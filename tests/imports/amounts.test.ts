import { describe, expect, test } from "vitest";
import { findAmounts } from "../../src/imports/amounts.ts";
import { toEvenSpaces } from "../../src/imports/plain-text.ts";

const amountsOf = (text: string) =>
  findAmounts(toEvenSpaces(text)).map((one) => (one.kind === "read" ? one.value : one.because));

describe("an amount is read", () => {
  test.each([
    ["digits, then words in brackets", "900 000 (neuf cent mille) euros", 900_000],
    ["unbreakable spaces", "900\u00a0000 (neuf cent mille)\u00a0euros", 900_000],
    ["narrow spaces", "20\u202f000\u202f000 d’euros", 20_000_000],
    ["words after the unit", "100 000 euros (cent mille euros)", 100_000],
    ["words first", "cinq mille (5 000) euros", 5000],
    ["words alone", "cinquante mille euros", 50_000],
    ["millions", "40 millions d’euros", 40_000_000],
    ["a fraction of millions", "1,5 million d'euros", 1_500_000],
    ["millions with words", "40 (quarante) millions d'euros", 40_000_000],
    ["full stops between thousands", "150.000 €", 150_000],
    ["cents that are none", "3 000,00 euros", 3000],
    ["a remark in brackets after it", "50 000 euros (article 83)", 50_000],
  ])("%s", (_, text, amount) => {
    expect(amountsOf(`une amende de ${text} ;`)).toStrictEqual([amount]);
  });
});

describe("what is not sure is not read, and says why", () => {
  test.each([
    [
      "digits and words that disagree",
      "90 000 (neuf cent mille) euros",
      "les chiffres et les lettres ne disent pas la même somme",
    ],
    ["words that are none", "900 000 (neuf cent milles) euros", "un nombre n’est pas compris"],
    ["cents", "1 500,50 euros", "la somme n’est pas en euros entiers"],
  ])("%s", (_, text, because) => {
    expect(amountsOf(text)).toStrictEqual([because]);
  });

  test.each([
    ["thousands badly grouped", "9000 000 euros"],
    ["a number that follows another", "article 32 50 000 euros"],
    ["another currency", "50 000 dollars"],
    ["a word that only begins like the unit", "900 000 européens"],
  ])("%s give nothing", (_, text) => {
    expect(amountsOf(text)).toStrictEqual([]);
  });
});
