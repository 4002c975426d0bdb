import { expect, test } from "vitest";
import { drawAccrual } from "../../../src/outputs/charts/accrual.ts";
import { toAccrualCsv, toAccrualTable } from "../../../src/outputs/charts/accrual-table.ts";
import { astreinteOn, frozenDay } from "./frozen-views.ts";
import { drawingsOf, wordsOf } from "./golden.ts";

const draw = (id: string, asOf: string = frozenDay): string => drawAccrual(astreinteOn(id, asOf), asOf) ?? "";

test.each([
  { name: "accrual-liquidated", id: "san-2023-018" },
  { name: "accrual-met-in-time", id: "san-2022-025" },
  { name: "accrual-two-clauses", id: "san-2026-001" },
  { name: "accrual-upper-bound", id: "san-2026-014" },
  { name: "accrual-running-delay", id: "san-2026-020" },
])("$name is drawn wide and narrow as published", async ({ name, id }) => {
  const [wide, narrow] = drawingsOf(draw(id));
  await expect(wide).toMatchFileSnapshot(`../../golden/${name}-wide.svg`);
  await expect(narrow).toMatchFileSnapshot(`../../golden/${name}-narrow.svg`);
});

test("an astreinte of which nothing can be computed is not drawn", () => {
  expect(drawAccrual(astreinteOn("san-2026-003", frozenDay), frozenDay)).toBeNull();
});

test.each([
  {
    fact: "the theoretical maximum stands beside what was liquidated",
    id: "san-2023-018",
    words: ["maximum théorique 31 800 €", "liquidé 6 900 €"],
  },
  {
    fact: "a bound says on what condition",
    id: "san-2026-014",
    words: [
      "borne haute 300 000 €,",
      "si la décision est notifiée le jour même,",
      "si l’injonction n’a pas été exécutée",
    ],
  },
  {
    fact: "days that still run say on what condition",
    id: "san-2026-001",
    words: ["maximum théorique 7 000 000 €,", "si l’injonction n’a pas été exécutée"],
  },
  {
    fact: "an injunction met in time shows its delay",
    id: "san-2022-025",
    words: ["délai accordé, aucun jour de retard", "exécutée"],
  },
])("$fact", ({ id, words }) => {
  const [wide, narrow] = drawingsOf(draw(id));
  expect(wordsOf(wide)).toEqual(expect.arrayContaining(words));
  expect(wordsOf(narrow)).toEqual(expect.arrayContaining(words.slice(0, 1)));
});

test("an execution that stops the count leaves no condition, even after a partial liquidation", () => {
  expect(draw("san-2023-018", "2024-10-01")).not.toContain("si l’injonction");
  expect(draw("san-2023-018", "2024-08-01")).toContain("si l’injonction n’a pas été exécutée");
});

test("the table says what the drawing says, day by named day", () => {
  expect(toAccrualTable(astreinteOn("san-2023-018", frozenDay), frozenDay)).toEqual([
    { date: "2023-12-18", event: "notifiée", days: 0, theoretical: 0, covered: 0 },
    { date: "2024-02-18", event: "échéance", days: 0, theoretical: 0, covered: 0 },
    { date: "2024-04-04", event: "jour 46", days: 46, theoretical: 6900, covered: 6900 },
    { date: "2024-07-22", event: "liquidation", days: 155, theoretical: 23_250, covered: 6900 },
    { date: "2024-09-17", event: "exécutée", days: 212, theoretical: 31_800, covered: 6900 },
    { date: "2024-11-07", event: "clôture", days: 212, theoretical: 31_800, covered: 6900 },
    { date: "2026-11-21", event: "", days: 212, theoretical: 31_800, covered: 6900 },
  ]);
});

test("an unknown amount is an empty cell of the CSV, never 0", () => {
  expect(toAccrualCsv(astreinteOn("san-2026-014", frozenDay), frozenDay).split("\r\n")).toEqual([
    "date,evenement,jours_de_retard,maximum_theorique_eur,dont_periode_liquidee_eur",
    "2026-06-22,décision,,,",
    "2026-09-22,échéance au plus tôt,,,",
    "2026-11-21,,,,",
    "",
  ]);
});
