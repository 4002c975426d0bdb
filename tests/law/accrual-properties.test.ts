import fc from "fast-check";
import { expect, test } from "vitest";
import { computeAccrual } from "../../src/law/accrual.ts";
import type { AstreinteTerms } from "../../src/law/accrual-terms.ts";
import { isAfter } from "../../src/law/civil-day.ts";
import { forDays } from "../../src/law/units.ts";
import { anyLiquidation, anyTerms, laterDay, unstoppedTerms } from "./arbitraries.ts";

const runs = { numRuns: 500 };

test("while nothing stops it, an accrual never decreases", () => {
  fc.assert(
    fc.property(unstoppedTerms, laterDay, fc.nat(60), (terms, asOf, gap) => {
      const today = computeAccrual(terms, asOf);
      const later = computeAccrual(terms, asOf.add({ days: gap }));
      expect(later.daysAtLeast).toBeGreaterThanOrEqual(today.daysAtLeast);
      expect(later.theoretical ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(today.theoretical ?? 0);
      expect(later.upperBound ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(today.upperBound ?? 0);
    }),
    runs,
  );
});

test("no amount is negative, and none passes the bound", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, (terms, asOf) => {
      const { daysLate, daysAtLeast, daysAtMost, theoretical, upperBound, remainder } = computeAccrual(terms, asOf);
      expect(daysAtLeast).toBeGreaterThanOrEqual(0);
      expect(daysAtMost ?? daysAtLeast).toBeGreaterThanOrEqual(daysAtLeast);
      if (daysLate === null) {
        expect([theoretical, remainder]).toStrictEqual([null, null]);
      } else {
        expect([daysAtLeast, daysAtMost]).toStrictEqual([daysLate, daysLate]);
        expect([theoretical, upperBound]).toStrictEqual([forDays(terms.ratePerDay, daysLate), theoretical]);
        expect(remainder).toBeLessThanOrEqual(theoretical ?? 0);
      }
    }),
    runs,
  );
});

test("nothing runs up to the earliest deadline", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, (terms, asOf) => {
      const { clauses, daysAtMost, status } = computeAccrual(terms, asOf);
      const bounds = clauses.map(({ deadline }) =>
        deadline.kind === "window" ? deadline.earliest : "day" in deadline ? deadline.day : null,
      );
      fc.pre(bounds.every((day) => day !== null && !isAfter(asOf, day)));
      expect(daysAtMost).toBe(0);
      expect(status).not.toBe("overdue");
    }),
    runs,
  );
});

test("what is liquidated never changes what is theoretical", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, fc.array(anyLiquidation, { maxLength: 3 }), (terms, asOf, liquidations) => {
      const without = computeAccrual({ ...terms, liquidations: [] }, asOf);
      const liquidated = computeAccrual({ ...terms, liquidations }, asOf);
      expect([liquidated.theoretical, liquidated.upperBound]).toStrictEqual([without.theoretical, without.upperBound]);
    }),
    runs,
  );
});

test("the liquidated days and the remaining ones make the theoretical ones", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, (terms, asOf) => {
      const { series, theoretical, remainder, daysLate } = computeAccrual(terms, asOf);
      fc.pre(daysLate !== null);
      const sum = (parts: typeof series): number => parts.reduce((total, { amount }) => total + amount, 0);
      expect(sum(series)).toBe(theoretical);
      expect(sum(series.filter(({ liquidatedBy }) => liquidatedBy === null))).toBe(remainder);
    }),
    runs,
  );
});

test("days late under one rate lie between those of the longest clause and the sum of all", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, (terms, asOf) => {
      const { clauses, daysLate } = computeAccrual(terms, asOf);
      const each = clauses.map((clause) => clause.daysLate).filter((days) => days !== null);
      fc.pre(daysLate !== null && each.length === clauses.length);
      expect(daysLate).toBeGreaterThanOrEqual(Math.max(...each));
      expect(daysLate).toBeLessThanOrEqual(each.reduce<number>((total, days) => total + days, 0));
    }),
    runs,
  );
});

test("clauses may be told in any order, and one told twice changes nothing", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, (terms, asOf) => {
      const answer = amountsOf(terms, asOf);
      expect(amountsOf({ ...terms, clauses: terms.clauses.toReversed() }, asOf)).toStrictEqual(answer);
      expect(amountsOf({ ...terms, clauses: [...terms.clauses, ...terms.clauses] }, asOf)).toStrictEqual(answer);
    }),
    runs,
  );
});

test("whole weeks later, with delays in days, the answer is the same", () => {
  fc.assert(
    fc.property(anyTerms, laterDay, fc.nat(60), (terms, asOf, weeks) => {
      const inDays = { ...terms, clauses: terms.clauses.map((clause) => ({ ...clause, delay: "P45D" })) };
      const shift = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ weeks });
      expect(amountsOf(shifted(inDays, shift), shift(asOf))).toStrictEqual(amountsOf(inDays, asOf));
    }),
    runs,
  );
});

test("a notification known more precisely never leaves the earlier bounds", () => {
  fc.assert(
    fc.property(unstoppedTerms, laterDay, fc.nat(40), fc.nat(20), (terms, asOf, gap, width) => {
      const earliest = Temporal.PlainDate.from("2024-01-15").add({ days: gap });
      const latest = earliest.add({ days: width });
      const window = computeAccrual({ ...terms, notification: { kind: "between", earliest, latest } }, asOf);
      for (const day of [earliest, earliest.add({ days: Math.floor(width / 2) }), latest]) {
        const exact = computeAccrual({ ...terms, notification: { kind: "on", day } }, asOf);
        expect(exact.daysAtLeast).toBeGreaterThanOrEqual(window.daysAtLeast);
        expect(exact.daysAtMost ?? 0).toBeLessThanOrEqual(window.daysAtMost ?? Number.POSITIVE_INFINITY);
      }
    }),
    runs,
  );
});

function amountsOf(terms: AstreinteTerms, asOf: Temporal.PlainDate): object {
  const { status, daysLate, theoretical, upperBound, liquidated, remainder } = computeAccrual(terms, asOf);
  return { status, daysLate, theoretical, upperBound, liquidated, remainder };
}

function shifted(terms: AstreinteTerms, shift: (day: Temporal.PlainDate) => Temporal.PlainDate): AstreinteTerms {
  const moved = (value: unknown): unknown => {
    if (value instanceof Temporal.PlainDate) return shift(value);
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item)]));
  };
  return moved(terms) as AstreinteTerms;
}
