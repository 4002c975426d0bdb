import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { liquidation, termsWith } from "./terms.ts";

const march = liquidation("2025-04-10", 5000, "2025-03-15");
const april = liquidation("2025-05-10", 3000, "2025-03-31");
const suspensions = [{ from: parseDay("2025-03-20"), to: parseDay("2025-03-25") }];

test.each<{ fact: string; changes: Partial<AstreinteTerms>; asOf: string; segments: string[] }>([
  { fact: "one run", changes: {}, asOf: "2025-05-31", segments: ["2025-03-11 2025-05-31 82000 —"] },
  { fact: "nothing within the delay", changes: {}, asOf: "2025-03-10", segments: [] },
  {
    fact: "a cut where a judge suspends",
    changes: { suspensions },
    asOf: "2025-05-31",
    segments: ["2025-03-11 2025-03-19 9000 —", "2025-03-26 2025-05-31 67000 —"],
  },
  {
    fact: "a cut where each liquidation ends, whatever their order",
    changes: { liquidations: [april, march] },
    asOf: "2025-05-31",
    segments: ["2025-03-11 2025-03-15 5000 5000", "2025-03-16 2025-03-31 16000 3000", "2025-04-01 2025-05-31 61000 —"],
  },
  {
    fact: "all covered",
    changes: { liquidations: [march], clauses: [{ delay: "P2M", completedOn: parseDay("2025-03-12") }] },
    asOf: "2025-05-31",
    segments: ["2025-03-11 2025-03-12 2000 5000"],
  },
])("$fact", ({ changes, asOf, segments }) => {
  const { series } = computeAccrual(termsWith(changes), parseDay(asOf));
  const lines = series.map(
    ({ first, last, amount, liquidatedBy }) =>
      `${first.toString()} ${last.toString()} ${amount} ${liquidatedBy?.amount ?? "—"}`,
  );
  expect(lines).toStrictEqual(segments);
});
