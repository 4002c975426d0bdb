import { expect, test } from "vitest";
import { toExampleDelays } from "../../../src/registry/procedure/example-delays.ts";

const delays = toExampleDelays("2026-11-21");

test.each([
  { id: "breach-notice", value: "mardi 24 novembre 2026 à 12 h 00" },
  { id: "draft", value: "lundi 21 décembre 2026" },
  { id: "revised-draft", value: "lundi 7 décembre 2026" },
  { id: "appeal-metropole", value: "vendredi 22 janvier 2027" },
  { id: "appeal-overseas", value: "lundi 22 février 2027" },
  { id: "appeal-abroad", value: "lundi 22 mars 2027" },
  { id: "injunction", value: "jeudi 21 janvier 2027" },
  { id: "rate", value: "100 000 € par jour" },
  { id: "simplified-rate", value: "100 € par jour" },
  { id: "simplified-fine", value: "20 000 €" },
  { id: "anonymity", value: "mercredi 22 novembre 2028" },
])("$id asked on 21 November 2026 is answered $value", ({ id, value }) => {
  expect(delays.find((one) => one.id === id)?.value).toBe(value);
});

test("every answer says why", () => {
  expect(delays.filter(({ because }) => because.length === 0)).toEqual([]);
});
