import { toEuros } from "../../law/amount.ts";
import { computeAccrual } from "../../law/accrual.ts";
import { parseDay } from "../../law/civil-day.ts";
import type { DecisionOf, Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { termsOf } from "../astreinte-terms.ts";
import { complain, tooEarly, tooLate, type CheckInput } from "./complaint.ts";

type Decision = Entry<"decisions">;
type Liquidation = DecisionOf<"liquidation">;

/** A liquidation looks back, and never takes more than the days that ran could cost (R-AST-09). */
export function checkLiquidations({ lookup }: CheckInput): Problem[] {
  return lookup.records.astreintes.flatMap((astreinte) => {
    const sanction = lookup.find("decisions", astreinte.decision);
    if (sanction?.kind !== "sanction") return [];
    return lookup.liquidationsOf(astreinte.id).flatMap((one, index, all) => {
      const { upperBound } = computeAccrual(termsOf(lookup, astreinte), parseDay(one.until));
      const fault =
        orderFault(one, sanction) ??
        daysFault(one, astreinte, upperBound) ??
        excess(one, all.slice(0, index), upperBound);
      return fault === undefined ? [] : [complain("decisions", one.id, fault)];
    });
  });
}

function orderFault({ until, printedFrom = until, decidedOn }: Liquidation, sanction: Decision): Complaint | undefined {
  const remedy = "correct one of the two days (see /contribuer/#dates)";
  const fault = { field: "until", received: toReceived(until), remedy };
  if (until > decidedOn) return { ...fault, expected: `a day not after decidedOn, ${decidedOn}` };
  if (until < sanction.decidedOn) return { ...fault, expected: `a day not before the decision, ${sanction.decidedOn}` };
  if (printedFrom > until) return tooLate("printedFrom", printedFrom, `until, ${until}`);
  if (printedFrom < sanction.decidedOn)
    return tooEarly("printedFrom", printedFrom, `the decision, ${sanction.decidedOn}`);
  return undefined;
}

// The days that a decision prints lie between what it takes and what had run.
function daysFault(
  { days, amount, until }: Liquidation,
  { ratePerDay }: Entry<"astreintes">,
  upperBound: number | null,
): Complaint | undefined {
  if (days === undefined) return undefined;
  const fault = { field: "days", received: toReceived(days), remedy: "check the days, the amount and the rate" };
  if (days * ratePerDay < amount)
    return { ...fault, expected: `at least ${toEuros(amount)} at ${toEuros(ratePerDay)} a day` };
  if (upperBound === null || days * ratePerDay <= upperBound) return undefined;
  return {
    ...fault,
    expected: `at most what had run by ${until}, ${toEuros(upperBound)} at ${toEuros(ratePerDay)} a day`,
  };
}

// Where the notification is unknown, the highest amount that the known dates allow is still a limit.
function excess(one: Liquidation, older: readonly Liquidation[], upperBound: number | null): Complaint | undefined {
  const taken = older.reduce((total, { amount }) => total + amount, 0);
  if (upperBound === null || taken + one.amount <= upperBound) return undefined;
  const less = taken === 0 ? "" : `, less the ${toEuros(taken)} already liquidated`;
  return {
    field: "amount",
    expected: `at most what had run by ${one.until}, ${toEuros(upperBound)}${less}`,
    received: toReceived(one.amount),
    remedy: "check the amount, until, and the rate, the notification and the delay of the astreinte",
  };
}
