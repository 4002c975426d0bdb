import { parseDay } from "../../law/civil-day.ts";
import { checkPenalty } from "../../law/validity.ts";
import type { ListRow } from "../../records/official-list.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import type { CheckInput } from "./complaint.ts";
import { listedFines } from "./listed-fines.ts";

/**
 * No row of the copied list prints a fine that the law forbids on its day: against the State, or above a ceiling. A row
 * that adds up several fines has no ceiling of its own: each of those that its remark counts has one.
 */
export function checkListedLaw({ officialList }: CheckInput): Problem[] {
  return (officialList?.rows ?? []).flatMap((row, index) =>
    faultsOf(row).map((expected) => ({
      file: "content/official-list.json",
      field: `rows[${String(index)}].amount`,
      expected,
      received: toReceived(row.amount),
      remedy: "read the row of the page again: correct the amount, the day, the procedure or the sector",
    })),
  );
}

// What the row hides of a body, no rule can weigh.
function faultsOf(row: ListRow): string[] {
  const { date, procedure, sector, outcomes } = row;
  if (!outcomes.includes("amende")) return [];
  const fines = listedFines(row);
  if (fines === null) return ["the sum of the fines that the remark of the row counts"];
  const entity = sector === "public-etat" ? "state" : "undertaking";
  const faults = fines.flatMap((fine) => {
    const { value, because } = checkPenalty({ procedure, entity, fine, on: parseDay(date) });
    return value ? [] : because.map(({ rule, text }) => `a fine that the law allows (${rule}: « ${text} »)`);
  });
  return [...new Set(faults)];
}
