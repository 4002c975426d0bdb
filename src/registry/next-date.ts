import { type DueDate, dueDates } from "./due-dates.ts";
import { compare } from "./text-order.ts";
import type { AstreinteView, RegisterView } from "./views.ts";

/** The next day that matters for an astreinte: a day to come, none any more, one that has passed, or one nobody knows. */
export type NextDate =
  | { readonly kind: "coming"; readonly due: DueDate }
  | { readonly kind: "past"; readonly due: DueDate }
  | { readonly kind: "none" }
  | { readonly kind: "unknown" };

/** The next date of each astreinte: the end of a delay to comply or of the time to appeal, among the due dates of the register. */
export function nextDates(register: RegisterView): ReadonlyMap<string, NextDate> {
  const dues = dueDates(register).filter(({ kind, voidBecause }) => kind !== "withdrawal" && voidBecause === null);
  return new Map(register.astreintes.map((view) => [view.id, nextDate(view, dues, register.asOf)]));
}

function nextDate(view: AstreinteView, dues: readonly DueDate[], asOf: string): NextDate {
  if (view.disposition.tone === "settled" || view.disposition.tone === "void") return { kind: "none" };
  const orders = new Set(view.injunctions.map(({ id }) => `injunctions/${id}`));
  const own = dues.filter(({ kind, decision, record }) =>
    kind === "appeal" ? decision === view.record.decision : orders.has(record),
  );
  const coming = own.filter(({ day }) => day >= asOf).sort((a, b) => compare(a.day, b.day))[0];
  if (coming !== undefined) return { kind: "coming", due: coming };
  // A lower bound that has passed says nothing of the day itself.
  const past = own.findLast(({ kind, isBound }) => kind === "deadline" && !isBound);
  return past === undefined ? { kind: "unknown" } : { kind: "past", due: past };
}
