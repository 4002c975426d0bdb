import { describe, expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { clause, notifiedBetween, termsWith } from "./terms.ts";

const accrualOn = (asOf: string, changes: Partial<AstreinteTerms>) =>
  computeAccrual(termsWith(changes), parseDay(asOf));

describe("several clauses under one rate", () => {
  test("a day counts once when two clauses are late", () => {
    const answer = accrualOn("2025-04-20", { clauses: [clause("P2M"), clause("P3M")] });
    expect(answer.daysLate).toBe(41);
    expect(answer.clauses.map(({ daysLate }) => daysLate)).toStrictEqual([41, 10]);
  });

  test("one unknown clause hides the count and the bound, not the exact deadline", () => {
    const answer = accrualOn("2025-04-20", { clauses: [clause("P2M"), clause(null)] });
    expect([answer.daysLate, answer.upperBound, answer.daysAtLeast]).toStrictEqual([null, null, 41]);
    expect(answer.deadline).toStrictEqual({ kind: "exact", day: parseDay("2025-03-10") });
    expect([answer.status, answer.missing]).toStrictEqual(["overdue", ["le délai d’exécution"]]);
  });

  test("the earliest exact deadline is the one given", () => {
    const { deadline } = accrualOn("2025-02-01", { clauses: [clause("P3M"), clause("P1M"), clause("P2M")] });
    expect(deadline).toStrictEqual({ kind: "exact", day: parseDay("2025-02-10") });
  });

  test("without an exact one, the earliest bound is given", () => {
    const { deadline } = accrualOn("2025-02-01", {
      notification: { kind: "unknown" },
      clauses: [clause("P3M"), clause("P1M")],
    });
    expect(deadline).toStrictEqual({ kind: "at-the-earliest", day: parseDay("2025-02-02") });
  });

  test("the bound is the union of the clauses’ bounds", () => {
    const answer = accrualOn("2025-03-05", {
      notification: { kind: "unknown" },
      clauses: [clause("P1M", "2025-02-20"), clause("P2M")],
    });
    expect([answer.daysLate, answer.daysAtMost]).toStrictEqual([null, 18 + 3]);
  });

  test("closed with one completion missing, a clause still in its delay leaves the count exact", () => {
    const clauses = [clause("P2M", "2025-03-15"), clause("P12M")];
    const answer = accrualOn("2026-06-01", { clauses, closedOn: parseDay("2025-06-01") });
    expect([answer.status, answer.daysLate]).toStrictEqual(["closed", 5]);
  });

  test("an exact deadline is given before an earlier bound", () => {
    const clauses = [clause("P1M"), { fixedDeadline: parseDay("2025-06-01") }];
    const { deadline } = accrualOn("2025-02-01", { notification: { kind: "unknown" }, clauses });
    expect(deadline).toStrictEqual({ kind: "exact", day: parseDay("2025-06-01") });
  });

  test("without an exact deadline, one unknown delay leaves the first deadline unknown", () => {
    const clauses = [clause("P1M"), clause(null)];
    const { deadline } = accrualOn("2025-02-01", { notification: { kind: "unknown" }, clauses });
    expect(deadline).toStrictEqual({ kind: "unknown" });
  });

  test("each clause has its own number of days, or none", () => {
    const notification = notifiedBetween("2025-01-10", "2025-01-20");
    const clauses = [clause("P1M"), clause("P6M"), { fixedDeadline: parseDay("2025-02-10") }];
    expect(accrualOn("2025-03-01", { notification, clauses }).clauses.map(({ daysLate }) => daysLate)).toStrictEqual([
      null,
      0,
      19,
    ]);
  });

  test("an amendment prevails over the date that the decision fixed", () => {
    const amendments = [{ decidedOn: parseDay("2025-02-01"), newDeadline: parseDay("2025-04-30") }];
    const { deadline } = accrualOn("2025-05-01", { amendments, clauses: [{ fixedDeadline: parseDay("2025-03-31") }] });
    expect(deadline).toStrictEqual({ kind: "exact", day: parseDay("2025-04-30") });
  });
});
