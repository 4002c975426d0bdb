import { expect, test } from "vitest";
import { parseDay } from "../../src/law/civil-day.ts";
import { checkPenalty, type Penalty } from "../../src/law/validity.ts";

test.each<{ fact: string; penalty: Partial<Penalty>; broken: string[] }>([
  { fact: "the highest ordinary rate", penalty: { ratePerDay: 100_000 }, broken: [] },
  {
    fact: "one euro above it",
    penalty: { ratePerDay: 100_001 },
    broken: ["R-AST-01 Le taux de 100 001 € par jour dépasse le plafond de 100 000 €."],
  },
  { fact: "the highest simplified rate", penalty: { procedure: "simplified", ratePerDay: 100 }, broken: [] },
  {
    fact: "one euro above it",
    penalty: { procedure: "simplified", ratePerDay: 101 },
    broken: ["R-SIM-01 Le taux de 101 € par jour dépasse le plafond de 100 €."],
  },
  { fact: "the highest simplified fine", penalty: { procedure: "simplified", fine: 20_000 }, broken: [] },
  {
    fact: "one euro above it",
    penalty: { procedure: "simplified", fine: 20_001 },
    broken: ["R-SIM-01 L’amende de 20 001 € dépasse le plafond de 20 000 €."],
  },
  {
    fact: "the simplified procedure before it existed",
    penalty: { procedure: "simplified", fine: 100, on: parseDay("2022-01-25") },
    broken: ["R-SIM-01 La procédure simplifiée n’existe pas avant le 26 janvier 2022."],
  },
  {
    fact: "a simplified rate before it existed",
    penalty: { procedure: "simplified", ratePerDay: 50, on: parseDay("2022-01-25") },
    broken: ["R-SIM-01 Aucune astreinte n’est prévue par cette procédure avant le 26 janvier 2022."],
  },
  {
    fact: "the simplified procedure on its first day",
    penalty: { procedure: "simplified", fine: 100, on: parseDay("2022-01-26") },
    broken: [],
  },
  {
    fact: "an astreinte against the State",
    penalty: { entity: "state", ratePerDay: 1 },
    broken: ["R-AST-02 Aucune astreinte ne peut être prononcée contre l’État."],
  },
  {
    fact: "a fine against the State",
    penalty: { entity: "state", fine: 1 },
    broken: ["R-CAP-05 Aucune amende ne peut être prononcée contre l’État."],
  },
  { fact: "a call to order of the State", penalty: { entity: "state" }, broken: [] },
  { fact: "a fine of nothing against the State", penalty: { entity: "state", fine: 0, ratePerDay: 0 }, broken: [] },
  { fact: "a commune", penalty: { entity: "public-body", ratePerDay: 150, fine: 5000 }, broken: [] },
  { fact: "the highest fine of a public body", penalty: { entity: "public-body", fine: 20_000_000 }, broken: [] },
  {
    fact: "one euro above it",
    penalty: { entity: "public-body", fine: 20_000_001 },
    broken: ["R-CAP-04 L’amende de 20 000 001 € dépasse le plafond de 20 000 000 €."],
  },
  { fact: "an undertaking, whose turnover is not known here", penalty: { fine: 150_000_000 }, broken: [] },
  { fact: "the highest fine of 2015", penalty: { fine: 300_000, on: parseDay("2015-01-01") }, broken: [] },
  {
    fact: "one euro above it",
    penalty: { fine: 300_001, on: parseDay("2015-01-01") },
    broken: ["R-CAP-01 L’amende de 300 001 € dépasse le plafond de 300 000 €."],
  },
  {
    fact: "one euro above that of 2017",
    penalty: { fine: 3_000_001, on: parseDay("2017-01-01") },
    broken: ["R-CAP-02 L’amende de 3 000 001 € dépasse le plafond de 3 000 000 €."],
  },
  { fact: "a fine before any verified version", penalty: { fine: 3_000_001, on: parseDay("2005-01-01") }, broken: [] },
  {
    fact: "an astreinte before 2018",
    penalty: { ratePerDay: 10, on: parseDay("2017-12-31") },
    broken: ["R-AST-01 Aucune astreinte n’est prévue par cette procédure avant le 1er janvier 2018."],
  },
  {
    fact: "a provisional injunction, whose ceiling is not verified",
    penalty: { procedure: "provisional", ratePerDay: 1_000_000, fine: 1 },
    broken: [],
  },
  {
    fact: "two faults at once",
    penalty: { procedure: "simplified", fine: 20_001, ratePerDay: 101 },
    broken: [
      "R-SIM-01 Le taux de 101 € par jour dépasse le plafond de 100 €.",
      "R-SIM-01 L’amende de 20 001 € dépasse le plafond de 20 000 €.",
    ],
  },
])("$fact", ({ penalty, broken }) => {
  const answer = checkPenalty({ procedure: "ordinary", entity: "undertaking", ...penalty });
  expect(answer.value).toBe(broken.length === 0);
  const reasons = answer.because.map(({ rule, text }) => `${rule} ${text}`);
  expect(answer.value ? reasons[0]?.slice(9) : reasons).toStrictEqual(
    answer.value ? "Aucune règle vérifiée n’est enfreinte." : broken,
  );
});

test.each([
  { procedure: "provisional", ratePerDay: 10, missing: ["le plafond du taux d’une injonction provisoire"] },
  { procedure: "provisional", ratePerDay: null, missing: undefined },
  { procedure: "ordinary", ratePerDay: 10, missing: undefined },
] as const)("$procedure at $ratePerDay: what was not compared is said", ({ procedure, ratePerDay, missing }) => {
  expect(checkPenalty({ procedure, entity: "undertaking", ratePerDay }).missing).toStrictEqual(missing);
});
