import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { clause, liquidation, termsWith } from "./terms.ts";

const late = [clause("P2M", "2025-03-11")];
const partial = liquidation("2025-05-01", 0, "2025-04-01");
const final = { ...partial, final: true };
const closed = { closedOn: parseDay("2025-06-01") };
const annulled = { annulledOn: parseDay("2025-07-01") };
const suspended = [{ from: parseDay("2025-03-11"), to: parseDay("2025-03-31") }];

test.each<{ fact: string; changes: Partial<AstreinteTerms>; asOf?: string; status: string }>([
  {
    fact: "a judge prevails over a closure",
    changes: { ...annulled, ...closed, liquidations: [final] },
    status: "annulled",
  },
  {
    fact: "a closure prevails over a final liquidation",
    changes: { ...closed, liquidations: [final] },
    status: "closed",
  },
  {
    fact: "a final liquidation prevails over a partial one",
    changes: { liquidations: [partial, final] },
    status: "liquidated",
  },
  {
    fact: "a liquidation prevails over an execution",
    changes: { clauses: late, liquidations: [partial] },
    status: "partly-liquidated",
  },
  { fact: "executed on the last day", changes: { clauses: [clause("P2M", "2025-03-10")] }, status: "met-in-time" },
  { fact: "executed the day after", changes: { clauses: late }, status: "met-late" },
  {
    fact: "one clause of two in time",
    changes: { clauses: [clause("P2M", "2025-03-10"), clause("P2M")] },
    status: "overdue",
  },
  {
    fact: "both in time",
    changes: { clauses: [clause("P2M", "2025-03-10"), clause("P3M", "2025-04-10")] },
    status: "met-in-time",
  },
  { fact: "both executed, one late", changes: { clauses: [clause("P2M", "2025-03-10"), ...late] }, status: "met-late" },
  {
    fact: "one in time, the other with an unknown delay",
    changes: { clauses: [clause("P2M", "2025-03-10"), clause(null, "2025-03-10")] },
    status: "undetermined",
  },
  { fact: "the last day is still within the delay", changes: {}, asOf: "2025-03-10", status: "running-delay" },
  { fact: "the next day is not", changes: {}, asOf: "2025-03-11", status: "overdue" },
  {
    fact: "one done in time, the other still within its delay",
    changes: { clauses: [clause("P2M", "2025-03-10"), clause("P6M")] },
    asOf: "2025-05-01",
    status: "running-delay",
  },
  {
    fact: "one done late, the other still within its delay",
    changes: { clauses: [...late, clause("P6M")] },
    asOf: "2025-05-01",
    status: "overdue",
  },
  { fact: "an unknown delay says nothing", changes: { clauses: [clause(null)] }, status: "undetermined" },
  {
    fact: "an unknown delay beside one that runs says nothing",
    changes: { clauses: [clause("P2M"), clause(null)] },
    asOf: "2025-02-01",
    status: "undetermined",
  },
  {
    fact: "an unknown notification, past its bound",
    changes: { notification: { kind: "unknown" } },
    asOf: "2025-03-03",
    status: "undetermined",
  },
  {
    fact: "an unknown notification, on its bound",
    changes: { notification: { kind: "unknown" } },
    asOf: "2025-03-02",
    status: "running-delay",
  },
  {
    fact: "executed while a judge suspends",
    changes: { clauses: [clause("P2M", "2025-03-20")], suspensions: suspended },
    status: "met-in-time",
  },
  {
    fact: "one executed while a judge suspends, the other still within its delay",
    changes: { clauses: [clause("P2M", "2025-03-20"), clause("P6M")], suspensions: suspended },
    asOf: "2025-05-01",
    status: "running-delay",
  },
  { fact: "suspended, not executed", changes: { suspensions: suspended }, asOf: "2025-03-20", status: "overdue" },
])("$fact: $status", ({ changes, asOf = "2026-01-01", status }) => {
  expect(computeAccrual(termsWith(changes), parseDay(asOf)).status).toBe(status);
});

test("an execution on the first late day is late even when its day is not counted", () => {
  const chosen = { extendInjunctionDeadline: false, countComplianceDay: false };
  const answer = computeAccrual(termsWith({ clauses: late }), parseDay("2026-01-01"), chosen);
  expect([answer.status, answer.daysLate]).toStrictEqual(["met-late", 0]);
});
