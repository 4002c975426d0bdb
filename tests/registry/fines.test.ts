import { describe, expect, test } from "vitest";
import { registerOn, viewOf } from "./real-register.ts";

describe("a fine", () => {
  test.each([
    { id: "san-2018-002-optical-center", asOf: "2019-04-16", inForce: 250_000, word: "En vigueur" },
    {
      id: "san-2018-002-optical-center",
      asOf: "2019-04-17",
      inForce: 200_000,
      word: "Réformée par le Conseil d’État",
    },
    {
      id: "san-2023-021-amazon-france-logistique",
      asOf: "2026-11-21",
      inForce: 15_000_000,
      word: "Réformée par le Conseil d’État",
    },
    { id: "san-2020-012-google-llc", asOf: "2022-01-27", inForce: 60_000_000, word: "En vigueur" },
    {
      id: "san-2020-012-google-llc",
      asOf: "2022-01-28",
      inForce: 60_000_000,
      word: "Confirmée par le Conseil d’État",
    },
    { id: "san-2026-003-france-travail", asOf: "2026-11-21", inForce: 5_000_000, word: "En vigueur" },
  ])("$id comes to $inForce as of $asOf: $word", ({ id, asOf, inForce, word }) => {
    const fine = viewOf(registerOn(asOf).fines, id);
    expect({ inForce: fine.inForce, word: fine.disposition.word }).toEqual({ inForce, word });
  });
});

test.each([
  { id: "optical-center", cases: ["optical-center-2018"], pronounced: 250_000, inForce: 200_000 },
  { id: "amazon-france-logistique", cases: ["amazon-france-logistique"], pronounced: 32_000_000, inForce: 15_000_000 },
  { id: "commune-de-kourou", cases: ["kourou-delegue"], pronounced: 10_000, inForce: 10_000 },
  { id: "cap-emploi", cases: ["france-travail-2024"], pronounced: 0, inForce: 0 },
])("$id is fined $pronounced, of which $inForce stand", ({ id, cases, pronounced, inForce }) => {
  const { organisations } = registerOn("2026-11-21");
  const view = viewOf(organisations, id);
  const fines = view.decisions.flatMap(({ view: decision }) => decision.fines);
  const ofCases = fines.filter(({ organisation }) => organisation.href === view.href);
  const inCases = view.decisions
    .filter(({ view: { record } }) => cases.includes(record.case ?? ""))
    .flatMap(({ view: decision }) => decision.fines)
    .filter(({ organisation }) => organisation.href === view.href);
  const total = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  expect(total(inCases.map((fine) => fine.pronounced))).toBe(pronounced);
  expect(total(inCases.map((fine) => fine.inForce))).toBe(inForce);
  expect(view.finesPronounced).toBe(total(ofCases.map((fine) => fine.pronounced)));
  expect(view.finesInForce).toBe(total(ofCases.map((fine) => fine.inForce)));
});

const fixedOnly = "Plafond fixe, sans la part du chiffre d’affaires";

test.each([
  { id: "san-2026-003-france-travail", word: "Plafond", value: 10_000_000, share: "0.500" },
  { id: "san-2026-001-free-mobile", word: "Plafond", value: 400_960_000, share: "0.067" },
  { id: "kourou-simplifiee-2023-commune-de-kourou", word: "Plafond", value: 20_000, share: "0.250" },
  { id: "san-2020-012-google-ireland", word: fixedOnly, value: 10_000_000, share: undefined },
  { id: "san-2024-019-orange", word: fixedOnly, value: 10_000_000, share: undefined },
  { id: "san-2019-010-futura-internationale", word: fixedOnly, value: 20_000_000, share: "0.025" },
  { id: "san-2022-019-clearview-ai", word: fixedOnly, value: 20_000_000, share: undefined },
  { id: "san-2018-002-optical-center", word: "Plafond", value: null, share: undefined },
])("the ceiling of $id is told as « $word »: $value", ({ id, word, value, share }) => {
  const { ceiling, ceilingWord, shareOfCeiling } = viewOf(registerOn("2026-11-21").fines, id);
  expect({ word: ceilingWord, value: ceiling.value, share: shareOfCeiling?.toFixed(3) }).toEqual({
    word,
    value,
    share,
  });
});
