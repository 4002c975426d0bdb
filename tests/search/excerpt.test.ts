import { expect, test } from "vitest";
import { parseExcerpt } from "../../src/search/excerpt.ts";

const amount = "5\u034F000\u034F000";

test.each([
  {
    fact: "the published text comes back with its spaces",
    excerpt: `La CNIL prononce l’ amende de ${amount} € : le co\u034Feur du dossier`,
    text: "La CNIL prononce l’amende de 5\u202F000\u202F000\u00A0€\u202F: le cœur du dossier",
  },
  { fact: "escaped text stays text", excerpt: "&lt;img src=x onerror=y&gt; & co", text: "<img src=x onerror=y> & co" },
])("$fact", ({ excerpt, text }) => {
  expect(parseExcerpt(excerpt)).toEqual([{ text, isMatch: false }]);
});

test("only the marks of the index are marks", () => {
  expect(parseExcerpt("contre l’ <mark>amende</mark> et &lt;mark&gt;l’ appel.")).toEqual([
    { text: "contre l’", isMatch: false },
    { text: "amende", isMatch: true },
    { text: " et <mark>l’appel.", isMatch: false },
  ]);
});
