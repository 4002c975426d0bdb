import { expect, test } from "vitest";
import { stepArrows, stepBoxes } from "../../../src/outputs/charts/procedure-graph.ts";
import { drawProcedureMap } from "../../../src/outputs/charts/procedure-map.ts";
import { boxCounts, stepWords } from "../../../src/outputs/wording/procedure.ts";
import { drawingsOf, wordsOf } from "./golden.ts";

const notes = { plainte: "26", controle: "78", projet: "10", arret: "19", liquidation: "2" };

test("the map is drawn wide and narrow as published", async () => {
  const [wide, narrow] = drawingsOf(drawProcedureMap(notes));
  await expect(wide).toMatchFileSnapshot("../../golden/procedure-map-wide.svg");
  await expect(narrow).toMatchFileSnapshot("../../golden/procedure-map-narrow.svg");
});

test("every way leads from a step to another, and no step is out of reach", () => {
  const ids = stepBoxes.map(({ id }) => id);
  expect(stepArrows.filter(({ from, to }) => !ids.includes(from) || !ids.includes(to))).toEqual([]);
  const reached = new Set(stepArrows.map(({ to }) => to));
  expect(stepBoxes.filter(({ id, kind }) => kind !== "entry" && !reached.has(id))).toEqual([]);
});

test("no two steps stand in one place", () => {
  const places = stepBoxes.map(({ column, row }) => `${String(column)}/${String(row)}`);
  expect(new Set(places).size).toBe(places.length);
});

test("every word fits in the height of its box on a narrow screen", () => {
  const [, narrow] = drawingsOf(drawProcedureMap(Object.fromEntries(stepBoxes.map(({ id }) => [id, "100"]))));
  const groups = narrow.match(/<g>[\s\S]*?<\/g>/g) ?? [];
  expect(groups).toHaveLength(stepBoxes.length);
  expect(groups.filter((group) => wordsOf(group).length > 3)).toEqual([]);
});

test("every number of the map is counted for a step that it shows", () => {
  expect(Object.keys(boxCounts).filter((id) => !stepBoxes.some((box) => box.id === id))).toEqual([]);
});

test("every section of the page has its own anchor", () => {
  expect(new Set(stepWords.map(({ id }) => id)).size).toBe(stepWords.length);
});
