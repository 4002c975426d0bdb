import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AccrualCondition } from "../../src/law/accrual-condition.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { clause, liquidation, notifiedBetween, termsWith } from "./terms.ts";

const asOf = parseDay("2025-05-31");
const march = liquidation("2025-04-10", 5000, "2025-03-15");
const unknown = { kind: "unknown" } as const;

test.each<{ fact: string; changes: Partial<AstreinteTerms>; condition: AccrualCondition; segments: boolean[] }>([
  { fact: "nobody says who complied", changes: {}, condition: "not-complied", segments: [true] },
  {
    fact: "a liquidation establishes the days that it covers, not those that follow",
    changes: { liquidations: [march] },
    condition: "not-complied",
    segments: [false, true],
  },
  {
    fact: "the day of a late compliance establishes every day before it",
    changes: { clauses: [clause("P2M", "2025-04-02")] },
    condition: "none",
    segments: [false],
  },
  {
    fact: "of two orders, one complied with late and one still open, only the days of the open one are supposed",
    changes: { clauses: [clause("P2M", "2025-05-01"), clause("P3M")] },
    condition: "not-complied",
    segments: [false, true],
  },
  {
    fact: "of two orders, one complied with late and one whose delay still runs, no day is supposed",
    changes: { clauses: [clause("P2M", "2025-04-02"), clause("P9M")] },
    condition: "none",
    segments: [false],
  },
  {
    fact: "days that a judge suspends up to today change nothing to what is supposed of those before",
    changes: { suspensions: [{ from: parseDay("2025-05-01") }] },
    condition: "not-complied",
    segments: [true],
  },
  {
    fact: "a bound supposes that nobody complied",
    changes: { notification: unknown },
    condition: "not-complied",
    segments: [],
  },
  {
    fact: "a closed bound supposes that compliance waited for the closing",
    changes: { closedOn: parseDay("2025-05-01"), notification: notifiedBetween("2025-01-10", "2025-01-20") },
    condition: "complied-at-closing",
    segments: [],
  },
  {
    fact: "a bound whose compliance is dated supposes nothing of it",
    changes: { clauses: [clause("P2M", "2025-05-01")], notification: notifiedBetween("2025-01-10", "2025-01-20") },
    condition: "none",
    segments: [],
  },
  {
    fact: "found complied with in time, nothing ran and nothing is supposed",
    changes: { closedOn: parseDay("2025-05-01"), closureFinding: "in-time" },
    condition: "none",
    segments: [],
  },
  {
    fact: "annulled, nothing ran and nothing is supposed",
    changes: { annulledOn: parseDay("2025-05-01") },
    condition: "none",
    segments: [],
  },
])("$fact", ({ changes, condition, segments }) => {
  const accrual = computeAccrual(termsWith(changes), asOf);
  expect(accrual.condition).toBe(condition);
  expect(accrual.series.map(({ isConditional }) => isConditional)).toStrictEqual(segments);
});
