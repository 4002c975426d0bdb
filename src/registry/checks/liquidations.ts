import { toEuros } from "../../law/amount.ts";
import { computeAccrual } from "../../law/accrual.ts";
import { parseDay } from "../../law/civil-day.ts";
import type { Entry } from "../../records/collections.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { termsOf } from "../astreinte-terms.ts";
import { complain, type CheckInput, type Complaint } from "./complaint.ts";

type Decision = Entry<"decisions">;
type Liquidation = Extract<Decision, { kind: "liquidation" }>;

/** A liquidation looks back, and never takes more than the days that ran could cost (R-AST-09). */
export function checkLiquidations({ lookup }: CheckInput): Problem[] {
  return lookup.records.astreintes.flatMap((astreinte) => {
    const sanction = lookup.find("decisions", astreinte.decision);
    if (sanction?.kind !== "sanction") return [];
    return lookup.liquidationsOf(astreinte.id).flatMap((one, index, all) => {
      const { upperBound } = computeAccrual(termsOf(lookup, astreinte), parseDay(one.until));
      const fault = orderFault(one, sanction) ?? excess(one, all.slice(0, index), upperBound);
      return fault === undefined ? [] : [complain("decisions", one.id, fault)];
    });
  });
}

function orderFault({ until, decidedOn }: Liquidation, sanction: Decision): Complaint | undefined {
  const remedy = "correct one of the two days (see /contribuer/#dates)";
  const fault = { field: "until", received: toReceived(until), remedy };
  if (until > decidedOn) return { ...fault, expected: `a day not after decidedOn, ${decidedOn}` };
  if (until < sanction.decidedOn) return { ...fault, expected: `a day not before the decision, ${sanction.decidedOn}` };
  return undefined;
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
