import { describe, expect, test } from "vitest";
import { daysBetween } from "../../src/registry/span.ts";
import { toRegister } from "../../src/registry/registry.ts";
import { changed, samples, sources, toRecords, type Data } from "../records/samples.ts";
import { registerOn, viewOf } from "./real-register.ts";

test.each([
  { fact: "two days make a span", from: "2024-02-06", to: "2026-01-22", days: 716 },
  { fact: "the same day makes none", from: "2024-02-06", to: "2024-02-06", days: 0 },
  { fact: "a month makes no day", from: "2024-02", to: "2026-01-22", days: null },
  { fact: "the unknown stays unknown", from: null, to: "2026-01-22", days: null },
])("$fact", ({ from, to, days }) => {
  expect(daysBetween(from, to)).toBe(days);
});

describe("France Travail", () => {
  const register = registerOn("2026-11-21");

  test("is decided 716 days after the first day of the breach and published 7 days later", () => {
    const { spans } = viewOf(register.decisions, "san-2026-003");
    expect(spans).toEqual({ breachToDecision: 716, decisionToPublication: 7 });
  });

  test("notifies the breach 3 days after it is established: days alone do not tell the 72 hours", () => {
    const { notice } = viewOf(register.incidents, "france-travail-2024");
    expect(notice).toMatchObject({ days: 3, value: "undetermined" });
  });

  test("has no share of a turnover, since a budget is none", () => {
    expect(viewOf(register.fines, "san-2026-003-france-travail").shareOfTurnover).toBeNull();
  });
});

test("the share of a turnover names whose turnover and which year", () => {
  const { shareOfTurnover } = viewOf(registerOn("2026-11-21").fines, "san-2026-001-free-mobile");
  expect(shareOfTurnover).toMatchObject({ entity: "Groupe Iliad", year: 2024 });
  expect(shareOfTurnover?.share).toBeCloseTo(27 / 10_024, 6);
});

test.each([
  { fact: "both first days are known", other: "2024-05-06", days: 365 },
  { fact: "the first day of one breach is unknown", other: null, days: null },
  { fact: "the first day of one breach is known to the month only", other: "2024-05", days: null },
])("from the earliest of two breaches to the decision, when $fact: $days", ({ other, days }) => {
  const breach = (occurredFrom: string | null): Data =>
    changed("incidents/exemple-2024", {
      occurredFrom,
      sources: sources("organisations", "disclosedOn", "vector", "occurredFrom"),
    });
  const files = {
    ...samples,
    "incidents/exemple-2024": breach("2024-01-10"),
    "incidents/exemple-2025": breach(other),
    "decisions/san-2025-100": changed("decisions/san-2025-100", { incidents: ["exemple-2024", "exemple-2025"] }),
  };
  const { decisions } = toRegister(toRecords(files), [], "2026-11-21");
  expect(viewOf(decisions, "san-2025-100").spans.breachToDecision).toBe(days);
});
