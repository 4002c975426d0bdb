import { describe, expect, test } from "vitest";
import { drawOnBoth, heightInFrame } from "../../../src/outputs/charts/canvas.ts";
import { toStatisticCsv } from "../../../src/outputs/statistics/csv.ts";
import { chapters, toSheets } from "../../../src/outputs/statistics/sheets.ts";
import { toCellText } from "../../../src/outputs/statistics/table.ts";
import { coverageOn, listOn, realTotals } from "../../registry/real-list.ts";
import { registerOn } from "../../registry/real-register.ts";
import { toMaterial } from "../../registry/statistics/frozen-material.ts";
import { drawingsOf } from "../charts/golden.ts";
import { overlapsOf } from "../charts/overlaps.ts";
import { frozenMaterial, sheetOf } from "./frozen-sheets.ts";

const sheetsOn = (asOf: string): ReturnType<typeof toSheets> =>
  toSheets({ register: registerOn(asOf), list: listOn(asOf), coverage: coverageOn(asOf), totals: realTotals });
const days = ["2019-03-01", "2022-06-30", "2026-11-21"];
const everySheet = [
  { state: "nothing", sheets: toSheets(toMaterial({})) },
  { state: "the frozen register", sheets: toSheets(frozenMaterial) },
  ...days.map((state) => ({ state, sheets: sheetsOn(state) })),
];

describe.each(everySheet)("with $state", ({ sheets }) => {
  test("every number of a page and of a file is one", () => {
    for (const sheet of sheets) {
      const { finding, lead, table } = sheet;
      const words = [
        finding,
        lead,
        ...table.rows.flatMap((row) =>
          row.map((cell, at) => toCellText(cell, table.columns[at] ?? { id: "", label: "", kind: "text" })),
        ),
      ];
      expect(`${words.join(" ")} ${toStatisticCsv(sheet)}`).not.toMatch(/NaN|Infinity|undefined|\[object/);
    }
  });

  test("a statistic of fewer than five units draws, lists and concludes nothing", () => {
    for (const { statistic, charts, table, finding } of sheets.filter((one) => one.statistic.n < 5)) {
      expect(finding).toContain(`effectif insuffisant (n = ${String(statistic.n)})`);
      expect([...charts, ...table.rows]).toEqual([]);
    }
  });

  test("every row of a table has a cell for each column", () => {
    for (const { id, table, tidy } of sheets) {
      for (const { columns, rows } of [table, ...(tidy === undefined ? [] : [tidy])]) {
        expect(rows.filter((row) => row.length !== columns.length).map((row) => [id, row])).toEqual([]);
        expect(new Set(columns.map((one) => one.id)).size).toBe(columns.length);
      }
    }
  });

  const charts = sheets.flatMap((sheet) => [
    ...sheet.charts,
    ...(sheet.overview === undefined ? [] : [sheet.overview]),
  ]);
  test("every drawing has its words, no style, no number that is not one, and no label on another", () => {
    for (const chart of charts) {
      const drawn = drawOnBoth(chart);
      expect(drawn).not.toMatch(/\sstyle=|<style|<script|NaN|Infinity|undefined/);
      expect(heightInFrame(chart)).toBeGreaterThan(40);
      for (const drawing of drawingsOf(drawn)) {
        expect(drawing).toMatch(/<title id="[^"]+">[^<]{10,}<\/title>\n<desc id="[^"]+">[^<]{30,}<\/desc>/);
        expect([chart.id, overlapsOf(drawing)]).toEqual([chart.id, []]);
      }
    }
  });
});

test("names, addresses and questions of the statistics: each once, each asked", () => {
  const sheets = sheetsOn("2026-11-21");
  const charts = sheets.flatMap((one) => one.charts.map(({ id }) => id));
  expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  expect(new Set(charts).size).toBe(charts.length);
  expect(charts.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(chapters.filter(({ id }) => !sheets.some(({ chapter }) => chapter === id))).toEqual([]);
});

test.each([
  {
    id: "amendes-par-an",
    finding: "2031 est l’année la plus lourde de la liste de la CNIL : 1 250 000 € d’amendes et d’astreintes liquidées",
  },
  {
    id: "procedures",
    finding: "Procédures : aucune année complète n’a assez de décisions pour conclure",
  },
  {
    id: "themes",
    finding: "« Sécurité » est le thème le plus fréquent de la liste de la CNIL : 8 des 9 décisions (89 %)",
  },
  {
    id: "public-prive",
    finding: "Public et privé : effectif insuffisant pour comparer",
  },
  { id: "recours", finding: "Issue des recours : effectif insuffisant (n = 1)" },
])("the title of $id is computed from its data", ({ id, finding }) => {
  expect(sheetOf(id).finding).toBe(finding);
});
