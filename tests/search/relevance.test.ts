import { expect, test } from "vitest";
import { isRelated } from "../../src/search/relevance.ts";

const page = {
  url: "/decisions/san-2026-003/",
  content: "La CNIL prononce l’ amende de SAN-2026-003, la sécurité du co\u034Feur mot",
  excerpt: "",
  meta: { alias: "SAN-2026-003 san2026003 2026003" },
};

test.each([
  { fact: "the word itself", words: "amende", at: [4], related: true },
  { fact: "its plural", words: "amendes", at: [4], related: true },
  { fact: "the plural of a short word", words: "mots", at: [11], related: true },
  { fact: "its first letters", words: "am", at: [4], related: true },
  { fact: "an accent less", words: "securite", at: [8], related: true },
  { fact: "a ligature", words: "coeur", at: [10], related: true },
  { fact: "a joined number", words: "san2026003", at: [6], related: true },
  { fact: "a part of a number", words: "2026", at: [6], related: true },
  { fact: "a guess from the first letters", words: "laboratoire", at: [0], related: false },
  { fact: "one word of two", words: "amende zzz", at: [4], related: false },
])("$fact, « $words »: $related", ({ words, at, related }) => {
  expect(isRelated({ ...page, locations: at }, words)).toBe(related);
});

test("a match in the alias counts", () => {
  expect(isRelated({ ...page, locations: [] }, "2026003", ["alias"])).toBe(true);
});
