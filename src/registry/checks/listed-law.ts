import { parseDay } from "../../law/civil-day.ts";
import { checkPenalty } from "../../law/validity.ts";
import type { ListRow } from "../../records/official-list.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import type { CheckInput } from "./complaint.ts";

/** No row of the copied list prints a fine that the law forbids on its day: against the State, or above a ceiling. */
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

// A sum of several fines has no ceiling: its remark says that it is one. What the row hides of a body, no rule can weigh.
function faultsOf({ date, procedure, sector, outcomes, amount, remark }: ListRow): string[] {
  if (!outcomes.includes("amende") || remark?.includes("amendes") === true) return [];
  const entity = sector === "public-etat" ? "state" : "undertaking";
  const { value, because } = checkPenalty({ procedure, entity, fine: amount, on: parseDay(date) });
  return value ? [] : because.map(({ rule, text }) => `a fine that the law allows (${rule}: « ${text} »)`);
}
