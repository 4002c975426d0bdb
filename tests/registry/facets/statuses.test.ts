import { describe, expect, test } from "vitest";
import { bandOf } from "../../../src/registry/facets/amount-bands.ts";
import { statusOf } from "../../../src/registry/facets/statuses.ts";
import type { Disposition } from "../../../src/registry/views.ts";
import { registerOn, viewOf } from "../real-register.ts";

const { decisions, incidents, cases, astreintes, injunctions, fines } = registerOn("2026-11-22");

test.each([
  { list: decisions, id: "san-2026-003", status: "sans-cloture" },
  { list: decisions, id: "san-2022-019", status: "liquidee-en-partie" },
  { list: decisions, id: "san-2024-009", status: "liquidee" },
  { list: decisions, id: "san-2025-007", status: "close" },
  { list: decisions, id: "kourou-simplifiee-2023", status: "executee" },
  { list: decisions, id: "ce-422575", status: "reformee" },
  { list: decisions, id: "ce-449209", status: "recours-rejete" },
  { list: decisions, id: "med-2021-134", status: "suivie" },
  { list: astreintes, id: "san-2026-008", status: "delai-en-cours" },
  { list: injunctions, id: "san-2023-018-dpo", status: "close" },
  { list: incidents, id: "free-2024", status: "avec-decision" },
  { list: cases, id: "caf-gironde-2023", status: "sans-decision" },
])("$id is filed under $status", ({ list, id, status }) => {
  expect(statusOf(viewOf<{ id: string; disposition: Disposition }>(list, id).disposition)).toBe(status);
});

test("no word is read back: records of one kind stand under one status, whatever their words", () => {
  const all = [...decisions, ...incidents, ...cases, ...astreintes, ...injunctions, ...fines];
  const words = Map.groupBy(all, ({ disposition }) => disposition.kind);
  expect(words.size).toBeGreaterThan(12);
  const closed = new Set((words.get("closed") ?? []).map(({ disposition }) => disposition.word));
  expect(closed.size).toBeGreaterThan(5);
  expect(new Set((words.get("closed") ?? []).map(({ disposition }) => statusOf(disposition)))).toEqual(
    new Set(["close"]),
  );
});

describe("an amount of", () => {
  test.each([
    { amount: null, band: "sans-montant" },
    { amount: 0, band: "zero" },
    { amount: 1, band: "moins-20-000" },
    { amount: 19_999, band: "moins-20-000" },
    { amount: 20_000, band: "20-000" },
    { amount: 5_000_000, band: "1-million" },
    { amount: 100_000_000, band: "100-millions" },
  ])("$amount stands in $band", ({ amount, band }) => {
    expect(bandOf(amount)).toBe(band);
  });
});
