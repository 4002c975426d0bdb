import type { AstreinteTerms, Clause, Liquidation } from "../../src/law/accrual-terms.ts";
import { parseDay } from "../../src/law/civil-day.ts";
import type { Notification } from "../../src/law/notification.ts";
import { euros, eurosPerDay } from "../../src/law/units.ts";

/** Notified on a day. */
export function notifiedOn(day: string): Notification {
  return { kind: "on", day: parseDay(day) };
}

/** Notified between two days. */
export function notifiedBetween(earliest: string, latest: string): Notification {
  return { kind: "between", earliest: parseDay(earliest), latest: parseDay(latest) };
}

/** A liquidation of what ran until a day. */
export function liquidation(decidedOn: string, amount: number, until: string): Liquidation {
  return { decidedOn: parseDay(decidedOn), amount: euros(amount), until: parseDay(until) };
}

/** A clause complied with on a day, or not. */
export function clause(delay: string | null, completedOn?: string): Clause {
  return { delay, completedOn: completedOn === undefined ? null : parseDay(completedOn) };
}

/** Terms at 1 000 € a day, decided on 2 January 2025, notified on the 10th, two months, with what the case changes. */
export function termsWith(changes: Partial<AstreinteTerms>): AstreinteTerms {
  return {
    ratePerDay: eurosPerDay(1000),
    decidedOn: parseDay("2025-01-02"),
    notification: notifiedOn("2025-01-10"),
    clauses: [{ delay: "P2M" }],
    liquidations: [],
    ...changes,
  };
}
