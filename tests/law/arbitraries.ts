import fc from "fast-check";
import type { AstreinteTerms, Clause, Liquidation } from "../../src/law/accrual-terms.ts";
import type { Notification } from "../../src/law/notification.ts";
import { euros, eurosPerDay } from "../../src/law/units.ts";

/** Any day from 2015 to 2035. */
export const anyDay: fc.Arbitrary<Temporal.PlainDate> = fc
  .nat(7304)
  .map((offset) => Temporal.PlainDate.from("2015-01-01").add({ days: offset }));

/** A day of the decision; every other day of the terms is counted from it. */
const decidedOn = fc.constant(null).map(() => Temporal.PlainDate.from("2024-01-15"));

/** A day within two years of the decision. */
export const laterDay: fc.Arbitrary<Temporal.PlainDate> = fc
  .nat(730)
  .map((offset) => Temporal.PlainDate.from("2024-01-15").add({ days: offset }));

/** A delay in months or in days. */
const delay = fc.oneof(
  fc.integer({ min: 0, max: 12 }).map((months) => `P${months}M`),
  fc.integer({ min: 0, max: 90 }).map((days) => `P${days}D`),
);

/** What is known of the notification. */
const anyNotification: fc.Arbitrary<Notification> = fc.oneof(
  fc
    .nat(60)
    .map((gap): Notification => ({ kind: "on", day: Temporal.PlainDate.from("2024-01-15").add({ days: gap }) })),
  fc.tuple(fc.nat(30), fc.nat(30)).map(([gap, width]): Notification => {
    const earliest = Temporal.PlainDate.from("2024-01-15").add({ days: gap });
    return { kind: "between", earliest, latest: earliest.add({ days: width }) };
  }),
  fc.constant<Notification>({ kind: "unknown" }),
);

/** A clause that nobody has complied with yet. */
const openClause: fc.Arbitrary<Clause> = fc.record({
  delay: fc.oneof({ weight: 5, arbitrary: delay }, fc.constant(null)),
});

/** A clause, complied with or not. */
const anyClause: fc.Arbitrary<Clause> = fc.record({
  delay,
  completedOn: fc.option(laterDay),
  fixedDeadline: fc.option(laterDay, { freq: 4 }),
});

/** A liquidation of days already run. */
export const anyLiquidation: fc.Arbitrary<Liquidation> = fc.record({
  decidedOn: laterDay,
  amount: fc.nat(1_000_000).map(euros),
  until: laterDay,
});

/** Terms that nothing stops: no completion, no closure, no judge, no amendment. */
export const unstoppedTerms: fc.Arbitrary<AstreinteTerms> = fc.record({
  ratePerDay: fc.integer({ min: 1, max: 100_000 }).map(eurosPerDay),
  decidedOn,
  notification: anyNotification,
  clauses: fc.array(openClause, { minLength: 1, maxLength: 3 }),
  liquidations: fc.constant([]),
});

/** Terms of any kind whose dates do not contradict one another. */
export const anyTerms: fc.Arbitrary<AstreinteTerms> = fc.record({
  ratePerDay: fc.integer({ min: 1, max: 100_000 }).map(eurosPerDay),
  decidedOn,
  notification: anyNotification,
  clauses: fc.array(fc.oneof(openClause, anyClause), { minLength: 1, maxLength: 3 }),
  suspensions: fc.array(
    fc.tuple(laterDay, fc.nat(60)).map(([from, width]) => ({ from, to: from.add({ days: width }) })),
    { maxLength: 2 },
  ),
  liquidations: fc.array(anyLiquidation, { maxLength: 2 }),
  annulledOn: fc.option(laterDay, { freq: 6, nil: null }),
  closedOn: fc.option(laterDay, { nil: null }),
  closureFinding: fc.constantFrom(null, "in-time", "late"),
});
