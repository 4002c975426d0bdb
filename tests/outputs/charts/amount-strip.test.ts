import { expect, test } from "vitest";
import { drawAmountStrip } from "../../../src/outputs/charts/amount-strip.ts";
import { toAmountSpread } from "../../../src/registry/amount-spread.ts";
import type { DecisionView } from "../../../src/registry/views.ts";
import { drawingsOf, wordsOf } from "./golden.ts";

const decision = (inForce: number): DecisionView =>
  ({ id: String(inForce), fines: [{ inForce }] }) as unknown as DecisionView;
const spreadOf = (...amounts: readonly number[]) => toAmountSpread(amounts.map(decision));

test("amounts are dots on an axis of powers of ten, the middle one named", async () => {
  const [wide, narrow] = drawingsOf(drawAmountStrip("montants", spreadOf(3000, 50_000, 50_000, 800_000, 27_000_000)));
  expect(wordsOf(wide)).toEqual(["50 000 €", "1 k€", "10 k€", "100 k€", "1 M€", "10 M€", "100 M€"]);
  await expect(narrow).toMatchFileSnapshot("../../golden/amount-strip-narrow.svg");
});

test("under five amounts nothing is drawn", () => {
  expect(drawAmountStrip("montants", spreadOf(1, 2, 3, 4))).toBe("");
});

test("an annulled fine is no amount", () => {
  expect(spreadOf(0, 10).amounts).toHaveLength(1);
});
