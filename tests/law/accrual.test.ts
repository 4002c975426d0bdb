import { describe, expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import { clause, liquidation, notifiedBetween, termsWith } from "./terms.ts";

const accrualOn = (asOf: string, changes: Partial<AstreinteTerms> = {}) =>
  computeAccrual(termsWith(changes), parseDay(asOf));

describe("an exact deadline, 10 March 2025", () => {
  test.each([
    { fact: "the eve", asOf: "2025-03-09", days: 0 },
    { fact: "the deadline day is in time", asOf: "2025-03-10", days: 0 },
    { fact: "the next day is day one", asOf: "2025-03-11", days: 1 },
    { fact: "a Saturday counts", asOf: "2025-03-15", days: 5 },
    { fact: "a Sunday counts", asOf: "2025-03-16", days: 6 },
    { fact: "Easter Monday counts", asOf: "2025-04-21", days: 42 },
    { fact: "the change of the clocks adds nothing", asOf: "2025-03-31", days: 21 },
    { fact: "a year later", asOf: "2026-03-10", days: 365 },
  ])("$fact: $days", ({ asOf, days }) => {
    const { daysLate, daysAtLeast, daysAtMost, theoretical, upperBound } = accrualOn(asOf);
    expect([daysLate, daysAtLeast, daysAtMost]).toStrictEqual([days, days, days]);
    expect([theoretical, upperBound]).toStrictEqual([days * 1000, days * 1000]);
  });
});

describe("what is dated after the as-of day does not exist yet", () => {
  const asOf = "2025-03-20";
  test.each<{ fact: string; changes: Partial<AstreinteTerms> }>([
    {
      fact: "an amendment",
      changes: { amendments: [{ decidedOn: parseDay("2025-03-21"), newDeadline: parseDay("2025-12-31") }] },
    },
    { fact: "a liquidation", changes: { liquidations: [liquidation("2025-03-21", 5000, "2025-03-15")] } },
    { fact: "a completion", changes: { clauses: [clause("P2M", "2025-03-21")] } },
    { fact: "an annulment", changes: { annulledOn: parseDay("2025-03-21") } },
    { fact: "a closure and its finding", changes: { closedOn: parseDay("2025-03-21"), closureFinding: "in-time" } },
  ])("$fact", ({ changes }) => {
    expect(accrualOn(asOf, changes)).toStrictEqual(accrualOn(asOf));
  });

  test.each([
    { asOf: "2025-03-01", deadline: "2025-03-10" },
    { asOf: "2025-03-05", deadline: "2025-05-31" },
    { asOf: "2025-04-01", deadline: "2025-04-30" },
  ])("on $asOf the latest amendment known gives $deadline", ({ asOf: day, deadline }) => {
    const amendments = [
      { decidedOn: parseDay("2025-04-01"), newDeadline: parseDay("2025-04-30") },
      { decidedOn: parseDay("2025-03-05"), newDeadline: parseDay("2025-05-31") },
    ];
    expect(accrualOn(day, { amendments }).deadline).toStrictEqual({ kind: "exact", day: parseDay(deadline) });
  });
});

describe("the count stops", () => {
  test.each([
    { fact: "on the completion, that day counted", completedOn: "2025-03-15", closedOn: null, days: 5 },
    {
      fact: "on the closure when it comes before the completion",
      completedOn: "2025-03-20",
      closedOn: "2025-03-14",
      days: 4,
    },
    {
      fact: "on the completion when the closure comes after",
      completedOn: "2025-03-15",
      closedOn: "2025-09-01",
      days: 5,
    },
  ])("$fact", ({ completedOn, closedOn, days }) => {
    const changes = { clauses: [clause("P2M", completedOn)], closedOn: closedOn ? parseDay(closedOn) : null };
    expect(accrualOn("2026-01-01", changes).daysLate).toBe(days);
  });

  test("a closure within the delay leaves nothing to run", () => {
    expect(accrualOn("2026-01-01", { closedOn: parseDay("2025-03-10") }).theoretical).toBe(0);
  });

  test("a closure that finds the execution late, without its day, leaves the count unknown", () => {
    const answer = accrualOn("2026-01-01", { closedOn: parseDay("2025-03-20"), closureFinding: "late" });
    expect([answer.daysLate, answer.upperBound, answer.daysAtLeast]).toStrictEqual([null, 10_000, 0]);
    expect(answer.missing).toStrictEqual(["la date d’exécution"]);
  });

  test("a finding « in time » wins over a late completion", () => {
    const changes = {
      clauses: [clause("P2M", "2025-05-01")],
      closedOn: parseDay("2025-06-01"),
      closureFinding: "in-time" as const,
    };
    expect(accrualOn("2026-01-01", changes).upperBound).toBe(0);
  });
});

describe("a notification between 10 and 20 January, two months", () => {
  const window = { notification: notifiedBetween("2025-01-10", "2025-01-20") };
  test.each([
    { fact: "zero for certain", asOf: "2025-03-10", at: [0, 0], days: 0, status: "running-delay" },
    { fact: "perhaps late", asOf: "2025-03-11", at: [0, 1], days: null, status: "undetermined" },
    { fact: "perhaps still in time", asOf: "2025-03-20", at: [0, 10], days: null, status: "undetermined" },
    { fact: "late for certain, by an unknown number", asOf: "2025-03-21", at: [1, 11], days: null, status: "overdue" },
  ])("$asOf: $fact", ({ asOf, at, days, status }) => {
    const answer = accrualOn(asOf, window);
    expect([answer.daysAtLeast, answer.daysAtMost]).toStrictEqual(at);
    expect(answer.daysLate).toBe(days);
    expect(answer.status).toBe(status);
    expect(answer.deadline.kind).toBe("window");
  });

  test.each([
    { completedOn: "2025-03-10", status: "met-in-time" },
    { completedOn: "2025-03-15", status: "undetermined" },
    { completedOn: "2025-03-21", status: "met-late" },
  ])("completed on $completedOn: $status", ({ completedOn, status }) => {
    expect(accrualOn("2026-01-01", { ...window, clauses: [clause("P2M", completedOn)] }).status).toBe(status);
  });

  test("what is missing is the exact day", () => {
    expect(accrualOn("2025-03-15", window).missing).toStrictEqual(["le jour exact de la notification"]);
  });

  test("a suspension of every doubtful day makes the count exact", () => {
    const suspensions = [{ from: parseDay("2025-03-11"), to: parseDay("2025-03-20") }];
    expect(accrualOn("2025-03-25", { ...window, suspensions }).daysLate).toBe(5);
  });
});

describe("an unknown notification", () => {
  const unknown = { notification: { kind: "unknown" } as const };
  test("is bounded by the decision, never replaced by it", () => {
    const answer = accrualOn("2025-03-05", unknown);
    expect(answer.deadline).toStrictEqual({ kind: "at-the-earliest", day: parseDay("2025-03-02") });
    expect([answer.daysLate, answer.remainder, answer.upperBound]).toStrictEqual([null, null, 3000]);
    expect(answer.missing).toStrictEqual(["la date de notification"]);
    expect(answer.series).toStrictEqual([]);
  });

  test("leaves a completion within the certain delay in time, and then nothing is missing", () => {
    const { status, missing } = accrualOn("2026-01-01", { ...unknown, clauses: [clause("P2M", "2025-03-02")] });
    expect([status, missing]).toStrictEqual(["met-in-time", []]);
  });

  test("without a decision has no bound", () => {
    const answer = accrualOn("2025-03-05", { ...unknown, decidedOn: null });
    expect([answer.upperBound, answer.status, answer.deadline.kind]).toStrictEqual([null, "undetermined", "unknown"]);
  });

  test("does not blur a fixed deadline", () => {
    const clauses = [{ delay: "P2M", fixedDeadline: parseDay("2025-03-01") }];
    expect(accrualOn("2025-03-05", { ...unknown, clauses }).daysLate).toBe(4);
  });
});

describe("suspended days", () => {
  test.each([
    { fact: "within the delay change nothing", from: "2025-02-01", to: "2025-03-10", days: 21 },
    { fact: "from the first late day", from: "2025-03-11", to: "2025-03-11", days: 20 },
    { fact: "to the as-of day", from: "2025-03-31", to: "2025-04-30", days: 20 },
    { fact: "after the as-of day change nothing", from: "2025-04-01", to: "2025-04-30", days: 21 },
    { fact: "without an end run on", from: "2025-03-21", to: null, days: 10 },
    { fact: "all over leave nothing", from: "2025-01-01", to: null, days: 0 },
  ])("$fact", ({ from, to, days }) => {
    const suspensions = [{ from: parseDay(from), to: to === null ? null : parseDay(to) }];
    expect(accrualOn("2025-03-31", { suspensions }).daysLate).toBe(days);
  });

  test("are removed once when two suspensions overlap", () => {
    const suspensions = [
      { from: parseDay("2025-03-11"), to: parseDay("2025-03-15") },
      { from: parseDay("2025-03-14"), to: parseDay("2025-03-20") },
    ];
    expect(accrualOn("2025-03-31", { suspensions }).daysLate).toBe(11);
  });
});

describe("liquidations", () => {
  const two = [liquidation("2025-04-10", 5000, "2025-03-15"), liquidation("2025-05-10", 3000, "2025-03-31")];

  test("are summed, and the remainder starts after the last covered day", () => {
    const answer = accrualOn("2025-05-31", { liquidations: two });
    expect([answer.theoretical, answer.liquidated, answer.remainder]).toStrictEqual([82_000, 8000, 61_000]);
  });

  test("do not have to come in order", () => {
    expect(accrualOn("2025-05-31", { liquidations: two.toReversed() }).remainder).toBe(61_000);
  });

  test("that cover everything leave nothing", () => {
    const answer = accrualOn("2025-05-31", { clauses: [clause("P2M", "2025-03-20")], liquidations: two });
    expect([answer.theoretical, answer.remainder]).toStrictEqual([10_000, 0]);
  });

  test("may be of nothing", () => {
    expect(accrualOn("2025-05-31", { liquidations: [liquidation("2025-05-10", 0, "2025-03-31")] }).status).toBe(
      "partly-liquidated",
    );
  });

  test("leave the remainder unknown when the count is", () => {
    const answer = accrualOn("2025-05-31", { notification: { kind: "unknown" }, liquidations: two });
    expect([answer.liquidated, answer.remainder]).toStrictEqual([8000, null]);
  });

  test("fall with the decision that a judge annuls", () => {
    const answer = accrualOn("2026-01-01", { liquidations: two, annulledOn: parseDay("2025-12-01") });
    expect([answer.theoretical, answer.liquidated, answer.remainder, answer.upperBound]).toStrictEqual([0, 0, 0, 0]);
  });
});
