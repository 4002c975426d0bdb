import { describe, expect, test } from "vitest";
import { isEmpty, parseQuery, toSearchPart } from "../../src/search/query.ts";

describe("an address holds a query", () => {
  test.each([
    { search: "", text: "", chosen: {} },
    { search: "?q=amende", text: "amende", chosen: {} },
    {
      search: "?q=fuite&annee=2026&annee=2024&secteur=sant%C3%A9",
      text: "fuite",
      chosen: { year: ["2026", "2024"], sector: ["santé"] },
    },
  ])("$search", ({ search, text, chosen }) => {
    expect(parseQuery(search)).toEqual({ text, chosen });
    expect(toSearchPart({ text, chosen })).toBe(search);
  });

  test("names that no facet has are ignored", () => {
    expect(parseQuery("?utm_source=lettre&year=2026")).toEqual({ text: "", chosen: {} });
  });

  test("spaces around the words are not kept", () => {
    expect(toSearchPart({ text: " amende ", chosen: {} })).toBe("?q=amende");
  });
});

test.each([
  { fact: "nothing", query: { text: "  ", chosen: {} }, empty: true },
  { fact: "a word", query: { text: "a", chosen: {} }, empty: false },
  { fact: "a choice", query: { text: "", chosen: { year: ["2026"] } }, empty: false },
])("asking $fact is empty: $empty", ({ query, empty }) => {
  expect(isEmpty(query)).toBe(empty);
});
