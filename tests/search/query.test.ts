import { describe, expect, test } from "vitest";
import { isEmpty, parseQuery, toSearchPart } from "../../src/search/query.ts";

describe("an address holds a query", () => {
  test.each([
    { search: "", query: { text: "", chosen: {}, sort: null } },
    { search: "?q=amende", query: { text: "amende", chosen: {}, sort: null } },
    {
      search: "?q=fuite&annee=2026&annee=2024&secteur=sant%C3%A9&tri=montant",
      query: { text: "fuite", chosen: { year: ["2026", "2024"], sector: ["santé"] }, sort: "montant" as const },
    },
  ])("$search", ({ search, query }) => {
    expect(parseQuery(search)).toEqual(query);
    expect(toSearchPart(query)).toBe(search);
  });

  test("names that no facet has and orders that do not exist are ignored", () => {
    expect(parseQuery("?utm_source=lettre&year=2026&tri=hasard")).toEqual({ text: "", chosen: {}, sort: null });
  });

  test("spaces around the words are not kept", () => {
    expect(toSearchPart({ text: " amende ", chosen: {}, sort: null })).toBe("?q=amende");
  });
});

test.each([
  { fact: "nothing", query: { text: "  ", chosen: {}, sort: null }, empty: true },
  { fact: "a word", query: { text: "a", chosen: {}, sort: null }, empty: false },
  { fact: "a choice", query: { text: "", chosen: { year: ["2026"] }, sort: null }, empty: false },
])("asking $fact is empty: $empty", ({ query, empty }) => {
  expect(isEmpty(query)).toBe(empty);
});
