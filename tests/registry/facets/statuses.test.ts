import { describe, expect, test } from "vitest";
import { bandOf } from "../../../src/registry/facets/amount-bands.ts";
import { statusOf } from "../../../src/registry/facets/statuses.ts";

test.each([
  { word: "Injonction : sans clôture connue, exécution non publique", status: "sans-cloture" },
  { word: "Injonction : liquidée en partie, sans clôture connue", status: "liquidee-en-partie" },
  { word: "Injonction close le 4 mars 2026", status: "close" },
  { word: "Close", status: "close" },
  { word: "Exécutée dans le délai", status: "executee" },
  { word: "Échéance passée, exécution non publique", status: "echeance-passee" },
  { word: "Amende : en vigueur", status: "en-vigueur" },
  { word: "Décision annulée en partie", status: "annulee-en-partie" },
  { word: "Annulée par le Conseil d’État", status: "annulee" },
  { word: "Non-lieu à statuer", status: "non-lieu-a-statuer" },
  { word: "Non-lieu : rien n’est prononcé", status: "non-lieu" },
  { word: "2 décisions rendues, la dernière le 8 janvier 2026", status: "avec-decision" },
])("« $word » is filed under $status", ({ word, status }) => {
  expect(statusOf({ tone: "neutral", word })).toBe(status);
});

test("a word that no status fits is refused, not filed anywhere", () => {
  expect(() => statusOf({ tone: "neutral", word: "Perdue" })).toThrow("No status of the lists fits « Perdue »");
});

describe("an amount of", () => {
  test.each([
    { amount: null, band: "sans-montant" },
    { amount: 0, band: "zero" },
    { amount: 1, band: "moins-20-000" },
    { amount: 19_999, band: "moins-20-000" },
    { amount: 20_000, band: "20-000" },
    { amount: 5_000_000, band: "1-million" },
    { amount: 100_000_000, band: "100-millions" },
  ])("$amount stands in $band", ({ amount, band }) => {
    expect(bandOf(amount)).toBe(band);
  });
});
