import type { ListRow } from "../../records/official-list.ts";
import { printedAmounts } from "../printed.ts";

/**
 * The fines of a row, whole euros: its amount, or each of those that its remark says are added up in it. `null` when the
 * remark and the amount disagree: another number of fines, or another sum.
 */
export function listedFines({ amount, remark }: Pick<ListRow, "amount" | "remark">): readonly number[] | null {
  if (amount === null) return [];
  const sums = (remark ?? "").split(" ; ").flatMap((part) => toSum(part) ?? []);
  const [sum] = sums;
  if (sum === undefined) return [amount];
  const fines = sum.printed.length === 1 ? Array<number>(sum.count).fill(sum.printed[0] ?? 0) : sum.printed;
  const total = fines.reduce((all, one) => all + one, 0);
  return sums.length === 1 && fines.length === sum.count && total === amount ? fines : null;
}

/** How many fines a remark counts, and the amounts that it prints: one for all of them, or each. */
interface AddedUp {
  readonly count: number;
  readonly printed: readonly number[];
}

const counts = ["deux", "trois", "quatre", "cinq"];

// Two whole sentences, and no other: any other remark that holds the word « amendes » says something else.
const sameFines = new RegExp(`^(${counts.join("|")}) amendes de (.+) dans la ligne : la somme est inscrite$`);
const eachFine = new RegExp(`^(${counts.join("|")}) amendes dans la ligne, (.+) : la somme est inscrite$`);

function toSum(remark: string): AddedUp | null {
  const [, count = "", amounts = ""] = sameFines.exec(remark) ?? eachFine.exec(remark) ?? [];
  return count === "" ? null : { count: counts.indexOf(count) + 2, printed: printedAmounts(amounts) };
}
