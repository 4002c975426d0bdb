import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toWholeAmounts } from "../../src/search/amounts.ts";
import { toJoined, toTerms } from "../../src/search/terms.ts";

describe("amounts in digits", () => {
  test.each([
    "5 millions",
    "5 M€",
    "5M€",
    "5 000 000",
    "5 000 000 €",
    "5\u202F000\u202F000\u00A0€",
    "5.000.000",
    "5000000",
    "cinq millions d’euros",
    "5 millions d'euros",
    "5,0 millions",
    "5000 k€",
    "0,005 milliard",
  ])("« %s » is 5000000", (text) => {
    expect(toTerms(text)).toEqual(["5000000"]);
  });

  test.each([
    { text: "2,25 millions", whole: "2250000" },
    { text: "1.5M", whole: "1500000" },
    { text: "310k€", whole: "310000" },
    { text: "1,2 Md€", whole: "1200000000" },
    { text: "soixante mille", whole: "60000" },
    { text: "cent millions", whole: "100000000" },
  ])("« $text » is $whole", ({ text, whole }) => {
    expect(toTerms(text)).toEqual([whole]);
  });

  test.each(["5 messages", "article 5", "2 mesures", "SAN-2026-003", "2024 meta"])("« %s » is no amount", (text) => {
    expect(toWholeAmounts(text)).toBe(text);
  });
});

describe("words", () => {
  test.each([
    { fact: "plurals", one: "amendes", other: "amende" },
    { fact: "plurals in -aux", one: "journaux", other: "journal" },
    { fact: "plurals in -eaux", one: "réseaux", other: "réseau" },
    { fact: "feminine", one: "sanctionnées", other: "sanctionné" },
    { fact: "apostrophes", one: "l’amende", other: "l'amende" },
    { fact: "ligatures", one: "cœur", other: "coeur" },
    { fact: "accents", one: "Sécurité", other: "securite" },
    { fact: "hyphens", one: "sous-traitant", other: "sous traitant" },
    { fact: "unbreakable spaces", one: "n°\u00A0449209", other: "449209" },
    { fact: "little words", one: "la fuite de données", other: "fuite données" },
    { fact: "spellings of an article", one: "article L. 34-5", other: "article l34-5" },
    { fact: "spellings of a number", one: "SANPS-2023-004", other: "sanps 2023 4" },
  ])("$fact do not matter: « $one », « $other »", ({ one, other }) => {
    expect(toTerms(one)).toEqual(toTerms(other));
  });

  test("an article keeps its parts together", () => {
    expect(toTerms("article 22-1")).toEqual(["articl", "22-1"]);
  });

  test("little words are words when there is nothing else", () => {
    expect(toTerms("ou")).toEqual(["ou"]);
  });

  test("a name written in one word is the same name", () => {
    expect(toJoined("AP-HP")).toBe(toJoined("aphp"));
    expect(toJoined("tik tok")).toBe(toJoined("TikTok"));
  });

  test("no text makes an empty word", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => !toTerms(text).includes("")));
  });
});
