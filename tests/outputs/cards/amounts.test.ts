import { expect, test } from "vitest";
import { toCaseCard, toDecisionCard } from "../../../src/outputs/cards/card.ts";
import type { DecisionView } from "../../../src/registry/views.ts";
import { registerOn } from "../../registry/real-register.ts";

const { cases, decisions } = registerOn("2026-11-21");

/** The whole euros of a card: « 31 800 € ». */
function eurosOf(card: ReturnType<typeof toCaseCard>): number[] {
  const text = JSON.stringify([card.title, card.kicker, card.disposition, card.figures]);
  return [...text.matchAll(/(\d[\d \u00A0\u202F]*) €/g)].map(([, digits = ""]) => Number(digits.replace(/\D/g, "")));
}

/** A decision and those that it follows: the title of a ruling says which fine it confirms. */
function withFollowed(view: DecisionView): DecisionView[] {
  const hrefs = new Set(view.follows.map(({ href }) => href));
  return [view, ...decisions.filter(({ href }) => hrefs.has(href))];
}

test("a card prints only what was pronounced, what is in force and what was liquidated, each apart", () => {
  const told = [
    ...cases.map((view) => ({ view, card: toCaseCard(view), own: view.decisions })),
    ...decisions.map((view) => ({ view, card: toDecisionCard(view, decisions), own: withFollowed(view) })),
  ];
  expect(told.length).toBeGreaterThan(150);
  const others = told.flatMap(({ view, card, own }) => {
    const fines = own.flatMap((one) => one.fines);
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
    const lawful = new Set([
      ...fines.flatMap(({ pronounced, inForce }) => [pronounced, inForce]),
      sum(fines.map(({ pronounced }) => pronounced)),
      sum(fines.map(({ inForce }) => inForce)),
      ...own.flatMap(({ record }) => (record.kind === "liquidation" ? [record.amount] : [])),
      ...own.flatMap(({ record }) =>
        record.kind === "ruling" ? (record.reforms ?? []).map(({ amount }) => amount) : [],
      ),
      ...own.flatMap(({ astreintes }) => [sum(astreintes.map(({ accrual }) => accrual.liquidated))]),
      ...own.flatMap(({ astreintes }) => astreintes.map(({ record }) => record.ratePerDay)),
    ]);
    return eurosOf(card)
      .filter((amount) => !lawful.has(amount))
      .map((amount) => `${view.href}: ${String(amount)}`);
  });
  expect(others).toEqual([]);
});
