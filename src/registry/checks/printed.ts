import { toEuros } from "../../law/amount.ts";
import type { Entry } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { printedAmounts, printedDays, printedRates } from "../printed.ts";
import { complain, type CheckInput } from "./complaint.ts";

/** A record does not contradict its own words: amounts of its summary, days of the titles of its sources. */
export function checkPrinted({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((one) => [
    ...amountProblems(one, toldAmounts(lookup, one)),
    ...lookup.astreintesOf(one.id).flatMap((astreinte) => rateProblems(one, astreinte)),
    ...dayProblems(one),
  ]);
}

/** An amount of a decision and the field that says it. */
interface Told {
  readonly collection: "decisions" | "fines";
  readonly id: string;
  readonly field: string;
  readonly amount: number;
}

function toldAmounts(lookup: CheckInput["lookup"], one: Entry<"decisions">): Told[] {
  const { id } = one;
  if (one.kind === "liquidation") return [{ collection: "decisions", id, field: "amount", amount: one.amount }];
  if (one.kind !== "ruling")
    return lookup
      .finesOf(id)
      .map((fine) => ({ collection: "fines", id: fine.id, field: "amount", amount: fine.amount }));
  // An annulled fine is told without its 0.
  return (one.reforms ?? []).flatMap(({ amount }, index) =>
    amount === 0 ? [] : [{ collection: "decisions", id, field: `reforms[${String(index)}].amount`, amount }],
  );
}

// A summary may print each fine or their sum; one that prints no euro says nothing to compare.
function amountProblems({ id, summary }: Entry<"decisions">, told: readonly Told[]): Problem[] {
  const printed = printedAmounts(summary);
  if (printed.length === 0 || printed.includes(told.reduce((sum, { amount }) => sum + amount, 0))) return [];
  return told
    .filter(({ amount }) => !printed.includes(amount))
    .map((one) =>
      complain(one.collection, one.id, {
        field: one.field,
        expected: `an amount that the summary of ${id} prints, ${printed.map(toEuros).join(" or ")}`,
        received: toReceived(one.amount),
        remedy: "correct the amount, or the summary",
      }),
    );
}

function rateProblems({ id, summary }: Entry<"decisions">, { id: own, ratePerDay }: Entry<"astreintes">): Problem[] {
  const printed = printedRates(summary);
  if (printed.length === 0 || printed.includes(ratePerDay)) return [];
  const expected = `a rate that the summary of ${id} prints, ${printed.map(toEuros).join(" or ")}`;
  const remedy = "correct the rate, or the summary";
  return [complain("astreintes", own, { field: "ratePerDay", expected, received: toReceived(ratePerDay), remedy })];
}

// « Délibération SAN-2023-018 du 12 décembre 2023 »: the title of the text itself prints its day, one of an older step
// perhaps another.
function dayProblems({ id, number, decidedOn, sources }: Entry<"decisions">): Problem[] {
  if (number === null) return [];
  const titles = sources.map(({ title }) => title).filter((title) => title.includes(number));
  const days = titles.flatMap((title) => printedDays(title).slice(0, 1));
  if (days.length === 0 || days.includes(decidedOn)) return [];
  const expected = `the day in the title of a source, ${[...new Set(days)].join(" or ")}`;
  const remedy = "correct decidedOn, or the title of the source";
  return [complain("decisions", id, { field: "decidedOn", expected, received: toReceived(decidedOn), remedy })];
}
