import { describe, expect, test } from "vitest";
import { toAmountSpread } from "../../src/registry/amount-spread.ts";
import { isHeld } from "../../src/registry/held.ts";
import { registerOn, viewOf } from "./real-register.ts";

const register = registerOn("2026-11-21");

test.each([
  { id: "rgpd-32", values: [10_000_000, 10_000_000, 0, 20_000], percent: 2 },
  { id: "rgpd-5", values: [20_000_000, 20_000_000, 0, 20_000], percent: 4 },
  { id: "lil-82", values: [10_000_000, 10_000_000, 0, 20_000], percent: 2 },
  { id: "cpce-l34-5", values: [10_000_000, 10_000_000, 0, 20_000], percent: 2 },
  // Read as the law stood on 24 May 2018, before the simplified procedure existed.
  { id: "lil-34", values: [3_000_000, 3_000_000, 0], percent: null },
  { id: "rgpd-83", values: [null, null, 0, 20_000], percent: null },
])("the ceilings of $id are the engine's", ({ id, values, percent }) => {
  const { ceilings } = viewOf(register.provisions, id);
  expect(ceilings.map(({ ceiling }) => ceiling.value)).toEqual(values);
  expect(ceilings[0]?.percent).toBe(percent);
});

describe("the fines of decisions", () => {
  const holding = viewOf(register.provisions, "rgpd-34").uses.filter(({ use }) => isHeld(use));

  test("are those of whole decisions, each once, as they stand", () => {
    const { amounts, of } = toAmountSpread(holding.map(({ decision }) => decision));
    expect(of).toBe(4);
    expect(amounts.map(({ decision, amount }) => [decision.id, amount])).toEqual([
      ["san-2021-020", 180_000],
      ["san-2026-009", 500_000],
      ["san-2026-002", 15_000_000],
      ["san-2026-001", 27_000_000],
    ]);
  });

  test("have no quarters under five", () => {
    expect(toAmountSpread(holding.map(({ decision }) => decision)).quarters).toBeNull();
  });
});
