import type { AstreinteView } from "../../registry/views.ts";
import { accrualSteps, daysUpTo, type Step } from "./accrual-steps.ts";
import { astreinteDays } from "./astreinte-days.ts";
import { toCsv } from "../csv.ts";
import { dayNumber, dayOf } from "./day-span.ts";

/** One line of the data behind the drawing of an astreinte; amounts in whole euros, null when unknown. */
export interface AccrualRow {
  /** ISO day. */
  readonly date: string;
  /** What happened that day, such as « échéance »; empty for the as-of day alone. */
  readonly event: string;
  /** Days of delay up to that day, that day included. */
  readonly days: number | null;
  /** Theoretical maximum at the end of that day: never due as such. */
  readonly theoretical: number | null;
  /** Part of it that stands in a period already liquidated. */
  readonly covered: number | null;
}

/** The days that the drawing names and what had run on each; between two lines the amount is a straight line. */
export function toAccrualTable(view: AstreinteView, asOf: string): readonly AccrualRow[] {
  const named = [...astreinteDays(view, asOf), { day: dayNumber(asOf), name: "" }];
  const days = [...new Set(named.map(({ day }) => day))].sort((one, other) => one - other);
  const steps = view.accrual.daysLate === null ? null : accrualSteps(view.accrual);
  return days.map((day) => {
    const names = named.filter((one) => one.day === day && one.name !== "").map(({ name }) => name);
    return { date: dayOf(day).toString(), event: [...new Set(names)].join(", "), ...countOn(day, steps) };
  });
}

/** The same lines as CSV. */
export function toAccrualCsv(view: AstreinteView, asOf: string): string {
  const rows = toAccrualTable(view, asOf).map((row) => [row.date, row.event, row.days, row.theoretical, row.covered]);
  return toCsv([
    ["date", "evenement", "jours_de_retard", "maximum_theorique_eur", "dont_periode_liquidee_eur"],
    ...rows,
  ]);
}

function countOn(day: number, steps: readonly Step[] | null): Omit<AccrualRow, "date" | "event"> {
  if (steps === null) return { days: null, theoretical: null, covered: null };
  const run = steps.filter(({ kind }) => kind !== "pause").map((step) => partOf(step, day));
  return {
    days: daysUpTo(steps, day),
    theoretical: run.reduce((sum, { amount }) => sum + amount, 0),
    covered: run.reduce((sum, { amount, isCovered }) => sum + (isCovered ? amount : 0), 0),
  };
}

function partOf(
  { kind, from, to, start, end }: Step,
  day: number,
): { days: number; amount: number; isCovered: boolean } {
  const days = Math.max(0, Math.min(day, to) - from);
  // A step is straight: whole days at a whole rate.
  return { days, amount: Math.round(((end - start) * days) / (to - from)), isCovered: kind === "liquidated" };
}
