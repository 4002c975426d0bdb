import { describe, expect, test } from "vitest";
import { nearDuplicates } from "../../../src/registry/audits/near-duplicates.ts";
import { toSentences, toWords } from "../../../src/registry/audits/sentences.ts";

const long = "La CNIL inflige une amende à la société pour ses traceurs posés sans accord des visiteurs.";

describe("two sentences of two files", () => {
  test.each([
    { fact: "that are the same are near-duplicates", other: long, found: 1 },
    { fact: "that differ by one word are, too", other: long.replace("visiteurs", "internautes"), found: 1 },
    { fact: "that differ by accents and case are, too", other: long.replace("à la", "A LA"), found: 1 },
    {
      fact: "that say other words are not",
      other: "Le Conseil d’État rejette le recours, faute de moyen fondé en droit comme en fait.",
      found: 0,
    },
  ])("$fact", ({ other, found }) => {
    const families = nearDuplicates([
      { where: "a", text: long },
      { where: "b", text: other },
    ]);
    expect(families.length).toBe(found);
  });
});

test("short formulas and repetitions inside one file are left alone", () => {
  const short = "Le texte n’a pas été lu.";
  expect(
    nearDuplicates([
      { where: "a", text: short },
      { where: "b", text: short },
    ]),
  ).toEqual([]);
  expect(
    nearDuplicates([
      { where: "a", text: long },
      { where: "a", text: long },
    ]),
  ).toEqual([]);
});

test("three files that say one sentence are one family", () => {
  const passages = ["a", "b", "c"].map((where) => ({ where, text: long }));
  expect(nearDuplicates(passages)).toEqual([passages]);
});

test.each([
  { html: "<h2>Les faits</h2><p>Un. Deux.</p>", sentences: ["Un.", "Deux."] },
  { html: "<ul><li>Un <a href='/x/'>lien</a></li><li>Deux</li></ul>", sentences: ["Un lien", "Deux"] },
  { html: "<p>L&#x27;article 32 n&amp;est. « Oui. » Non.</p>", sentences: ["L'article 32 n&est.", "« Oui. »", "Non."] },
  { html: "<p>L’article L. 34-5 vaut.</p>", sentences: ["L’article L. 34-5 vaut."] },
])("$html holds $sentences", ({ html, sentences }) => {
  expect(toSentences(html)).toEqual(sentences);
});

test("words are small letters without accents", () => {
  expect(toWords("L’Été, 32 fois !")).toEqual(["l", "ete", "32", "fois"]);
});
