import { expect, test } from "vitest";
import {
  toDayCount,
  toDecimal,
  toFineEuros,
  toFinePercent,
  toMillions,
  toRoundEuros,
  toSignificant,
} from "../../../src/outputs/statistics/numbers.ts";

test.each([
  { written: toDecimal(100, 0), as: "100" },
  { written: toDecimal(1204.5, 1), as: "1 204,5" },
  { written: toDecimal(7, 1), as: "7" },
  { written: toSignificant(0), as: "0" },
  { written: toSignificant(0.00704), as: "0,007" },
  { written: toSignificant(3.68), as: "3,7" },
  { written: toSignificant(3333.33), as: "3 333" },
  { written: toFinePercent(1), as: "100 %" },
  { written: toFinePercent(0.0003), as: "0,03 %" },
  { written: toFinePercent(0.0227), as: "2,3 %" },
  { written: toFineEuros(0.1358), as: "0,14 €" },
  { written: toFineEuros(0.4), as: "0,40 €" },
  { written: toFineEuros(0.0096), as: "0,0096 €" },
  { written: toFineEuros(10), as: "10 €" },
  { written: toMillions(138_489_300), as: "138,5" },
  { written: toMillions(36_000), as: "0,04" },
  { written: toMillions(0), as: "0" },
  { written: toRoundEuros(6900), as: "6 900 €" },
  { written: toRoundEuros(143_600_000), as: "143,6 M€" },
  { written: toRoundEuros(100_000_000), as: "100 M€" },
  { written: toDayCount(1), as: "1 jour" },
  { written: toDayCount(554.5), as: "554,5 jours" },
])("$as", ({ written, as }) => {
  expect(written).toBe(as);
});
