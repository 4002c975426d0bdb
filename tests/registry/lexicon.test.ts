import { describe, expect, test } from "vitest";
import { findMentions, toLexicon } from "../../src/registry/lexicon.ts";

const lexicon = toLexicon([
  { id: "mise-en-demeure", linkedAs: ["mise en demeure", "mises en demeure"] },
  { id: "injonction", linkedAs: ["injonction", "injonctions"] },
  { id: "cloture", linkedAs: ["clôture d’injonction"] },
  { id: "nir", linkedAs: ["NIR"] },
  { id: "rapporteur", linkedAs: ["rapporteur"] },
  { id: "rapporteur-public", linkedAs: ["rapporteur public"] },
  { id: "reste" },
]);

describe("a term is found", () => {
  test.each([
    { where: "as it is", text: "Une injonction suit.", found: ["injonction"] },
    { where: "in the plural, wherever it falls", text: "Deux mises en demeure.", found: ["mises en demeure"] },
    { where: "after an elision", text: "L’injonction et l'injonction", found: ["injonction", "injonction"] },
    { where: "at the head of a sentence", text: "Mise en demeure.", found: ["Mise en demeure"] },
    { where: "over a line break", text: "mise en\ndemeure", found: ["mise en\ndemeure"] },
    { where: "with unbreakable spaces", text: "mise\u00a0en demeure", found: ["mise\u00a0en demeure"] },
    { where: "in its longest form", text: "la clôture d'injonction", found: ["clôture d'injonction"] },
    { where: "in its longest form, that of another term", text: "le rapporteur public", found: ["rapporteur public"] },
    { where: "as an acronym, in capitals", text: "le NIR", found: ["NIR"] },
    { where: "before a punctuation", text: "(injonction), injonction.", found: ["injonction", "injonction"] },
  ])("$where", ({ text, found }) => {
    expect(findMentions(lexicon, text).map(({ words }) => words)).toEqual(found);
  });
});

describe("a term is not found", () => {
  test.each([
    { where: "inside another word", text: "contre-injonction, injonctionnel, réinjonction" },
    { where: "as an acronym in small letters", text: "Nir, nir" },
    { where: "in a form that its record does not declare", text: "le reste, enjoindre" },
  ])("$where", ({ text }) => {
    expect(findMentions(lexicon, text)).toEqual([]);
  });

  test("where no term declares a form", () => {
    expect(findMentions(toLexicon([]), "Une injonction.")).toEqual([]);
  });
});

test("a mention says where it stands", () => {
  expect(findMentions(lexicon, "Une injonction.")).toEqual([
    { term: "injonction", words: "injonction", from: 4, to: 14 },
  ]);
});
