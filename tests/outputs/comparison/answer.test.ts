import { describe, expect, test } from "vitest";
import { toAnswer, toAnswerSentence } from "../../../src/outputs/comparison/answer.ts";
import { parseCaseFile, toCaseFile } from "../../../src/outputs/comparison/case-file.ts";
import { toAmount, toSharePercent } from "../../../src/outputs/comparison/case-words.ts";
import { toComparisonCsv } from "../../../src/outputs/comparison/csv.ts";
import { toRankedTable } from "../../../src/outputs/comparison/ranked-table.ts";
import { toSideTable } from "../../../src/outputs/comparison/side-table.ts";
import type { Comparable } from "../../../src/registry/comparables/comparable.ts";
import { toComparison } from "../../../src/registry/comparables/comparison.ts";
import { asking, caseOf } from "../../registry/comparables/cases.ts";
import { words } from "./words.ts";

const secure = { themes: ["securite"] };
const row: Partial<Comparable> = {
  isRow: true,
  href: null,
  label: "Ligne de la liste de la CNIL, sans nom",
  who: "=clinique",
};
const cases = [
  caseOf("a", secure, {
    shares: [0.0003],
    delays: ["P2M"],
    orders: ["Chiffrer & <journaliser>."],
    outcomes: ["fine", "injunction"],
  }),
  caseOf("b", secure, { pronounced: 5000, inForce: 0 }),
  caseOf("c", secure, { outcomes: ["none"], pronounced: null, inForce: null }),
  caseOf("d", secure, row),
];
const comparison = toComparison(asking({ themes: ["securite"] }), cases);
const showing = { toUrl: (path: string) => `/base${path}`, canChoose: true };

describe("an answer", () => {
  const html = toAnswer(comparison, showing);

  test("says how many cases, how many are rows, and how many end without money", () => {
    expect(toAnswerSentence(comparison)).toBe("4 cas comparables, dont 4 réunissent tous les critères demandés.");
    expect(html).toContain(
      "1 est une ligne de la liste de la CNIL, sans nom ni fiche. 1 se termine sans somme à payer.",
    );
  });

  test("is silent on the middle of fewer than five amounts, and shows counts instead of rates", () => {
    expect(html).toContain("effectif insuffisant");
    expect(html).toContain("3 sur 4");
    expect(html).not.toContain("%)");
  });

  test("quotes what was ordered, escaped, with its decision under the base path", () => {
    expect(html).toContain('Chiffrer &amp; &lt;journaliser&gt;. <a href="/base/decisions/a/">A</a>');
  });

  test("says that the note on paper quotes fewer orders than the page, only when it does", () => {
    const withOrders = (orders: readonly string[]): string =>
      toAnswer(toComparison(asking({ themes: ["securite"] }), [caseOf("x", secure, { orders })]), showing);
    expect(withOrders(["Chiffrer.", "Journaliser."])).not.toContain("Sur cette note");
    expect(withOrders(["Chiffrer.", "Journaliser.", "Effacer."])).toContain("Sur cette note, les 2 premières.");
  });

  test("says that no case compares, and what to try", () => {
    const nothing = toComparison(asking({ themes: ["cookies"] }), cases);
    expect(toAnswerSentence(nothing)).toBe("Aucun cas comparable.");
    expect(toAnswer(nothing, showing)).toContain("retirer un critère");
  });
});

test.each([
  { fact: "a fine", one: caseOf("x"), texts: ["1 000 €"] },
  { fact: "an annulled fine", one: caseOf("x", {}, { inForce: 0 }), texts: ["1 000 €", "annulée"] },
  { fact: "a reduced fine", one: caseOf("x", {}, { inForce: 400 }), texts: ["1 000 €", "400 € en vigueur"] },
  { fact: "a fine without its amount", one: caseOf("x", {}, { pronounced: null }), texts: ["montant non publié"] },
  { fact: "a dismissal", one: caseOf("x", {}, { pronounced: null, outcomes: ["none"] }), texts: [] },
  {
    fact: "a liquidation",
    one: caseOf("x", {}, { pronounced: null, liquidated: 700, outcomes: ["liquidation"] }),
    texts: ["700 € liquidés"],
  },
] as const)("the amount of $fact is said as $texts, never as 0 €", ({ one, texts }) => {
  expect(toAmount(one)).toEqual(texts);
});

test("a share too small for a decimal is not said to be zero", () => {
  expect([0, 0.0003, 0.5].map(toSharePercent)).toEqual(["0 %", "moins de 0,1 %", "50 %"]);
});

test("a row of the list has no link and no invented name", () => {
  const html = toRankedTable(comparison.ranked, showing);
  expect(html).toContain("Ligne de la liste de la CNIL, sans nom · 1er janvier 2024");
  expect(html.match(/<a /g)).toHaveLength(3);
  expect(html.match(/type="checkbox"/g)).toHaveLength(4);
  expect(toRankedTable(comparison.ranked, { ...showing, canChoose: false })).not.toContain("checkbox");
});

test("side by side, unknown and without object are two words", () => {
  const html = toSideTable(cases.slice(0, 3), words, showing);
  expect(html).toContain("inconnu");
  expect(html).toContain("sans objet");
  expect(html.match(/scope="col"/g)).toHaveLength(3);
});

test("a file of cases reads back as it was, shares to four decimals", () => {
  const file: unknown = JSON.parse(JSON.stringify(toCaseFile("2026-11-21", words, cases)));
  expect(parseCaseFile(file as ReturnType<typeof toCaseFile>)).toEqual(cases);
});

test("the CSV says each part, leaves unknown cells empty, and runs no formula", async () => {
  const csv = toComparisonCsv(comparison.ranked, (path) => `https://registre.example${path}`);
  await expect(csv).toMatchFileSnapshot("../../golden/comparison.csv");
});
