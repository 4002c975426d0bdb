import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Choice } from "../../src/lists/choice.ts";
import { parseColumns } from "../../src/lists/columns.ts";
import { select } from "../../src/lists/selection.ts";
import { toListFile } from "../../src/outputs/lists/list-files.ts";
import { bareSite, type MadeUpRow, toMadeUpList } from "./made-up-list.ts";

const years = ["2024", "2025", "2026"];
const themes = ["securite", "cookies", "sante", "dpo"];

const rows: fc.Arbitrary<MadeUpRow[]> = fc.array(
  fc.record({
    years: fc.constantFrom(...years).map((year) => [year]),
    themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 3 }),
    amount: fc.option(fc.integer({ min: 0, max: 5 })),
  }),
  { maxLength: 60 },
);
const choices: fc.Arbitrary<Choice> = fc.record({
  chosen: fc
    .record({ annee: fc.subarray(years), theme: fc.subarray(themes) })
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0))),
  order: fc.option(fc.record({ key: fc.constantFrom("montant", "date"), way: fc.constantFrom("up", "down") })),
});

/** The same question asked of each row, without columns, letters or counters. */
function answers(row: MadeUpRow, chosen: Choice["chosen"], but?: string): boolean {
  const has: Readonly<Record<string, readonly string[]>> = { annee: row.years, theme: row.themes };
  return Object.entries(chosen).every(
    ([facet, values]) => facet === but || values.some((value) => has[facet]?.includes(value)),
  );
}

const columnsOf = (made: readonly MadeUpRow[]) => parseColumns(toListFile(toMadeUpList(made), bareSite));

describe("a selection", () => {
  test("holds the rows that a naive filter holds, each once", () => {
    fc.assert(
      fc.property(rows, choices, (made, choice) => {
        const naive = [...made.keys()].filter((place) => answers(made[place] ?? never(), choice.chosen));
        expect([...select(columnsOf(made), choice).rows].sort((a, b) => a - b)).toEqual(naive);
      }),
    );
  });

  test("counts for each value the rows that it has among the answers to the other facets", () => {
    fc.assert(
      fc.property(rows, choices, (made, choice) => {
        const columns = columnsOf(made);
        const { counts } = select(columns, choice);
        for (const { key, values } of columns.facets) {
          const naive = values.map(
            (value) =>
              made.filter((row) => answers(row, choice.chosen, key) && answers(row, { [key]: [value] })).length,
          );
          expect(counts[key]).toEqual(naive);
        }
      }),
    );
  });

  test("orders what is known in the way asked, and puts what is unknown last both ways", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom("up" as const, "down" as const), (made, way) => {
        const amounts = select(columnsOf(made), { chosen: {}, order: { key: "montant", way } }).rows.map(
          (place) => made[place]?.amount ?? null,
        );
        const known = amounts.filter((amount) => amount !== null);
        expect(known).toEqual(known.toSorted((a, b) => (way === "up" ? a - b : b - a)));
        expect(amounts.slice(known.length).every((amount) => amount === null)).toBe(true);
      }),
    );
  });

  test("of a year that divides the list counts every row once", () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { counts } = select(columnsOf(made), { chosen: {}, order: null });
        expect((counts["annee"] ?? []).reduce((sum, count) => sum + count, 0)).toBe(made.length);
      }),
    );
  });
});

function never(): never {
  throw new Error("no such row");
}
