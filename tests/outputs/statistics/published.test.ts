import { expect, test } from "vitest";
import { drawOnBoth } from "../../../src/outputs/charts/canvas.ts";
import { toStatisticCsv } from "../../../src/outputs/statistics/csv.ts";
import { drawingsOf } from "../charts/golden.ts";
import { sheetOf } from "./frozen-sheets.ts";

const charts = ["amendes-par-an", "procedures", "themes", "secteurs"].flatMap((id) =>
  sheetOf(id).charts.map((chart) => ({ name: chart.id, chart })),
);

test.each(charts)("$name is drawn wide and narrow as published", async ({ name, chart }) => {
  const [wide, narrow] = drawingsOf(drawOnBoth(chart));
  await expect(wide).toMatchFileSnapshot(`../../golden/statistics/${name}-wide.svg`);
  await expect(narrow).toMatchFileSnapshot(`../../golden/statistics/${name}-narrow.svg`);
});

test.each(["amendes-par-an", "procedures", "themes", "secteurs", "recours"])("the file of %s", async (id) => {
  await expect(toStatisticCsv(sheetOf(id))).toMatchFileSnapshot(`../../golden/statistics/${id}.csv`);
});

test.each([
  { fact: "unknown is the word null, never 0", id: "amendes-par-an", line: "2028,null,null,0,null,1,1,0,," },
  {
    fact: "a judge's reduction shows only in what is in force",
    id: "amendes-par-an",
    line: "2030,814900,814 900 €,6900,514900,3,0,1,800000,500000",
  },
])("$fact", ({ id, line }) => {
  expect(toStatisticCsv(sheetOf(id)).split("\r\n")).toContain(line);
});
