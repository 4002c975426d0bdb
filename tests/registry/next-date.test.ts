import { expect, test } from "vitest";
import { astreinteTotals } from "../../src/registry/astreinte-totals.ts";
import { nextDates } from "../../src/registry/next-date.ts";
import { registerOn } from "./real-register.ts";

const register = registerOn("2026-11-21");
const next = nextDates(register);

test.each([
  { id: "san-2026-008", kind: "coming", fact: "a delay that still runs" },
  { id: "san-2023-018", kind: "none", fact: "a closed injunction" },
  { id: "san-2022-019", kind: "unknown", fact: "a notification that nobody knows" },
])("$id has a $kind next date: $fact", ({ id, kind }) => {
  expect(next.get(id)?.kind).toBe(kind);
});

test("no date to come lies before the day of the state", () => {
  const days = [...next.values()].flatMap((one) => (one.kind === "coming" ? [one.due.day] : []));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day < register.asOf)).toEqual([]);
});

test("the totals count every astreinte once for each number, and sum no unknown", () => {
  const totals = astreinteTotals(register.astreintes);
  for (const { known, unknown } of Object.values(totals)) expect(known + unknown).toBe(register.astreintes.length);
  expect(totals.liquidated.sum).toBe(5_206_900);
  const unknown = register.astreintes.filter(({ accrual }) => accrual.theoretical === null);
  expect(totals.theoretical.unknown).toBe(unknown.length);
  expect(astreinteTotals(unknown).theoretical).toEqual({ sum: null, known: 0, unknown: unknown.length });
});
