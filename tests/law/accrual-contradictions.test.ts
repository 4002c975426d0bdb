import fc from "fast-check";
import { expect, test } from "vitest";
import { contradictions } from "../../src/law/accrual-contradictions.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { clause, liquidation, notifiedBetween, notifiedOn, termsWith } from "./terms.ts";

const decision = "une date qui ne précède pas la décision (2 janvier 2025)";
const notification = "une date qui ne précède pas la notification (10 janvier 2025)";

test.each<{ field: string; changes: Partial<AstreinteTerms>; expected: string; received: string }>([
  {
    field: "notifiedOn",
    changes: { notification: notifiedOn("2025-01-01") },
    expected: decision,
    received: "2025-01-01",
  },
  {
    field: "notifiedBetween.earliest",
    changes: { notification: notifiedBetween("2025-01-01", "2025-01-10") },
    expected: decision,
    received: "2025-01-01",
  },
  {
    field: "notifiedBetween.latest",
    changes: { notification: notifiedBetween("2025-01-20", "2025-01-10") },
    expected: "une date qui ne précède pas la première date possible (20 janvier 2025)",
    received: "2025-01-10",
  },
  {
    field: "clauses.1.fixedDeadline",
    changes: { clauses: [clause("P1M"), { fixedDeadline: parseDay("2025-01-01") }] },
    expected: decision,
    received: "2025-01-01",
  },
  {
    field: "clauses.0.completedOn",
    changes: { clauses: [clause("P1M", "2025-01-01")] },
    expected: decision,
    received: "2025-01-01",
  },
  { field: "closedOn", changes: { closedOn: parseDay("2025-01-01") }, expected: decision, received: "2025-01-01" },
  {
    field: "closedOn",
    changes: { decidedOn: null, closedOn: parseDay("2025-01-09") },
    expected: notification,
    received: "2025-01-09",
  },
  {
    field: "closedOn",
    changes: {
      decidedOn: null,
      notification: notifiedBetween("2025-01-10", "2025-01-20"),
      closedOn: parseDay("2025-01-09"),
    },
    expected: notification,
    received: "2025-01-09",
  },
  { field: "annulledOn", changes: { annulledOn: parseDay("2025-01-01") }, expected: decision, received: "2025-01-01" },
  {
    field: "amendments.0.decidedOn",
    changes: { amendments: [{ decidedOn: parseDay("2025-01-01"), newDeadline: parseDay("2025-03-01") }] },
    expected: decision,
    received: "2025-01-01",
  },
  {
    field: "amendments.0.newDeadline",
    changes: { amendments: [{ decidedOn: parseDay("2025-03-01"), newDeadline: parseDay("2025-02-28") }] },
    expected: "une date qui ne précède pas la décision qui la fixe (1er mars 2025)",
    received: "2025-02-28",
  },
  {
    field: "suspensions.0.to",
    changes: { suspensions: [{ from: parseDay("2025-03-02"), to: parseDay("2025-03-01") }] },
    expected: "une date qui ne précède pas le début de la suspension (2 mars 2025)",
    received: "2025-03-01",
  },
  {
    field: "liquidations.0.decidedOn",
    changes: { liquidations: [liquidation("2025-01-01", 0, "2025-01-01")] },
    expected: decision,
    received: "2025-01-01",
  },
  {
    field: "liquidations.0.until",
    changes: { liquidations: [liquidation("2025-04-01", 0, "2025-04-02")] },
    expected: "une date qui ne suit pas la liquidation (1er avril 2025)",
    received: "2025-04-02",
  },
])("$field is refused", ({ field, changes, expected, received }) => {
  expect(contradictions(termsWith(changes))).toStrictEqual([{ field, expected, received: parseDay(received) }]);
});

test("all on one day is no contradiction", () => {
  const day = parseDay("2025-01-10");
  const terms = termsWith({
    decidedOn: day,
    clauses: [{ fixedDeadline: day, completedOn: day }],
    amendments: [{ decidedOn: day, newDeadline: day }],
    suspensions: [{ from: day, to: day }],
    liquidations: [liquidation("2025-01-10", 0, "2025-01-10")],
    closedOn: day,
    annulledOn: day,
  });
  expect(contradictions(terms)).toStrictEqual([]);
});

test("without a decision or a notification nothing bounds the events", () => {
  const terms = termsWith({ decidedOn: null, notification: { kind: "unknown" }, closedOn: parseDay("2000-01-01") });
  expect(contradictions(terms)).toStrictEqual([]);
});

test("an execution before the notification is no contradiction", () => {
  fc.assert(
    fc.property(fc.nat(8), (gap) => {
      const completedOn = parseDay("2025-01-02").add({ days: gap });
      expect(contradictions(termsWith({ clauses: [{ delay: "P2M", completedOn }] }))).toStrictEqual([]);
    }),
  );
});
