import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, toSpellings } from "../../src/search/folding.ts";

describe("fold", () => {
  test.each([
    { fact: "an elision leaves the word", text: "l’amende", folded: "amende" },
    { fact: "a straight apostrophe elides too", text: "L'amende", folded: "amende" },
    { fact: "an elision inside a sentence", text: "jusqu’à l’appel d’un tiers", folded: "a appel un tiers" },
    { fact: "aujourd’hui is one word", text: "aujourd’hui", folded: "aujourd'hui" },
    { fact: "accents do not count", text: "Sécurité", folded: "securite" },
    { fact: "œ is two letters", text: "cœur d’ŒUVRE", folded: "coeur oeuvre" },
    { fact: "æ is two letters", text: "curriculum vitæ", folded: "curriculum vitae" },
    { fact: "unbreakable spaces are spaces", text: "point\u00A032\u202F;", folded: "point 32" },
    { fact: "an amount is undivided", text: "5\u202F000\u202F000\u00A0€", folded: "5000000" },
    { fact: "an amount with plain spaces is undivided", text: "36 820 828 personnes", folded: "36820828 personnes" },
    { fact: "two amounts are two", text: "5 000 € ou 5 000 € 10 000 €", folded: "5000 ou 5000 10000" },
    { fact: "a year before an amount stays apart", text: "en 2024, 100 000 comptes", folded: "en 2024 100000 comptes" },
    { fact: "words in quotes stay in quotes", text: '"fuite de données"', folded: '"fuite de donnees"' },
  ])("$fact: $text", ({ text, folded }) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    { spelling: "SAN-2026-003", folded: "san2026003" },
    { spelling: "san2026003", folded: "san2026003" },
    { spelling: "san 2026 3", folded: "san2026003" },
    { spelling: "SAN 2026-3", folded: "san2026003" },
    { spelling: "SAN n° 2026-003", folded: "san2026003" },
    { spelling: "délibération SAN‑2026‑003", folded: "deliberation san2026003" },
    { spelling: "2026-003", folded: "2026003" },
    { spelling: "MED-2018-42", folded: "med2018042" },
    { spelling: "MEDP-2020-001", folded: "medp2020001" },
  ])("the number $spelling is joined", ({ spelling, folded }) => {
    expect(fold(spelling)).toBe(folded);
  });

  test.each(["2026-01-22", "2024-2025", "L34-5", "sanction 2026"])("%s is no decision number", (text) => {
    expect(fold(text)).toBe(text.toLowerCase());
  });

  test("folding twice changes nothing", () => {
    const near = fc.string({
      unit: fc.constantFrom(..."lLdqusan mè’'œ «»5 0 26-\u202F\u00A0°n€,é\u034F\u0301"),
      maxLength: 24,
    });
    const any = fc.string({ unit: "grapheme", maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(near, any), (text) => fold(fold(text)) === fold(text)),
      { numRuns: 3000 },
    );
  });
});

describe("toSpellings", () => {
  test.each([
    { number: "SAN-2026-003", spellings: ["SAN-2026-003", "san2026003", "2026003"] },
    { number: "449209", spellings: ["449209"] },
  ])("$number is looked up as $spellings", ({ number, spellings }) => {
    expect(toSpellings(number)).toEqual(spellings);
  });
});
