import { expect, test } from "vitest";
import { collectionNames, type Records } from "../../src/records/collections.ts";
import { withoutLostLinks } from "../../src/registry/lost-links.ts";
import { registerOn, viewOf } from "./real-register.ts";

const empty = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Records;

/** A register of one term with this prose, and of the decisions named. */
function telling(prose: string, ...ids: readonly string[]): Records {
  return {
    ...empty,
    decisions: ids.map((id) => ({ id, prose: "" })),
    glossary: [{ id: "cloture", prose }],
  } as unknown as Records;
}

test.each([
  { fact: "a later record", html: 'Voir <a href="/decisions/later/">la suite</a>.', read: "Voir la suite." },
  {
    fact: "a later record, at a point",
    html: '<a class="point" href="/decisions/later/#p">points 1</a>',
    read: "points 1",
  },
  { fact: "a later record under a base path", html: '<a href="/registre/decisions/later/">ici</a>', read: "ici" },
])("a link to $fact becomes plain words", ({ html, read }) => {
  const [term] = withoutLostLinks(telling(html, "early"), telling(html, "early", "later")).glossary;
  expect(term?.prose).toBe(read);
});

test.each([
  { fact: "a known record", html: '<a href="/decisions/early/">ici</a>' },
  { fact: "a page that is no record", html: '<a href="/methode/#couverture">ici</a>' },
  { fact: "another site", html: '<a href="https://example.org/decisions/later/">ici</a>' },
  { fact: "a record beside a later one", html: '<a href="/decisions/early/">un</a> et <em>deux</em>' },
])("a link to $fact stays", ({ html }) => {
  const [term] = withoutLostLinks(telling(html, "early"), telling(html, "early", "later")).glossary;
  expect(term?.prose).toBe(html);
});

test("on 30 June 2024 the prose of Kourou links to no decision that came later", () => {
  const later = /href="[^"]*san-2024-0(09|18)/;
  const proseOn = (asOf: string): string => viewOf(registerOn(asOf).cases, "kourou-delegue").record.prose;
  expect(proseOn("2026-11-21")).toMatch(later);
  expect(proseOn("2024-06-30")).not.toMatch(later);
});
