import { expect, test } from "vitest";
import { toHindsight } from "../../../src/outputs/wording/hindsight.ts";

test.each([
  { fact: "the day before the state shown", updatedOn: "2024-06-29", asOf: "2024-06-30" },
  { fact: "the day of the state shown", updatedOn: "2024-06-30", asOf: "2024-06-30" },
])("words of $fact need no warning", ({ updatedOn, asOf }) => {
  expect(toHindsight(updatedOn, asOf)).toBeNull();
});

test("words younger than the state shown are said to tell what may have come later", () => {
  expect(toHindsight("2026-11-21", "2024-06-30")).toBe(
    "Texte rédigé le 21 novembre 2026 : il peut dire des faits postérieurs à l’état affiché, celui du 30 juin 2024.",
  );
});
