import { toEuros } from "../../law/amount.ts";
import type { Entry } from "../../records/collections.ts";
import type { ListRow } from "../../records/official-list.ts";
import { isAddressee } from "../../records/party.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { printedAmounts, printedDays } from "../printed.ts";
import { complain, hasUnreadFine, type CheckInput } from "./complaint.ts";
import { listedRows, type NamedRow } from "./listed-rows.ts";

/** A decision says what the CNIL's own list says of its number: day, procedure, amount and text on Légifrance. */
export function checkListed(input: CheckInput): Problem[] {
  const byNumber = listedRows(input.officialList);
  const held = new Set(input.lookup.records.decisions.map(({ number }) => number));
  const unheld = [...byNumber.values()].filter(({ row }) => !held.has(row.number));
  const byText = new Map(unheld.map((one) => [one.row.legifranceId, one]));
  return input.lookup.records.decisions.flatMap((decision) => {
    const { id, number } = decision;
    const listed = number === null ? undefined : byNumber.get(number);
    if (listed === undefined) {
      const other = byText.get(textOf(decision) ?? "");
      return other === undefined ? [] : numberFaults(decision, other).map((fault) => complain("decisions", id, fault));
    }
    const faults = textFaults(decision, listed).map((fault) => complain("decisions", id, fault));
    return [...faults, ...fineFaults(input, decision, listed)];
  });
}

function textOf({ addresses }: Entry<"decisions">): string | undefined {
  return /CNILTEXT\d+/.exec(addresses.legifrance ?? "")?.[0];
}

function toRemedy(field: keyof ListRow, { name }: NamedRow): string {
  const misprint = "a remark there prints what the text says when the page is wrong";
  return `correct the record, or ${name}.${field} of content/official-list.json; ${misprint}`;
}

// The text of a row whose number no record has, under another number.
function numberFaults({ number, ...decision }: Entry<"decisions">, listed: NamedRow): Complaint[] {
  const { legifranceId, number: own } = listed.row;
  if (number === null || isTold(number, listed)) return [];
  const expected = `what the CNIL's list says of ${legifranceId ?? decision.id}, ${own ?? ""}`;
  return [{ field: "number", expected, received: toReceived(number), remedy: toRemedy("number", listed) }];
}

function textFaults(decision: Entry<"decisions">, listed: NamedRow): Complaint[] {
  const { decidedOn, number, kind } = decision;
  const own: readonly (readonly [keyof ListRow, string, string | number | undefined])[] = [
    ["date", "decidedOn", decidedOn],
    ["procedure", "procedure", "procedure" in decision ? decision.procedure : undefined],
    ["legifranceId", "addresses.legifrance", textOf(decision)],
    ["amount", "amount", kind === "liquidation" ? decision.amount : undefined],
  ];
  return own.flatMap(([column, field, value]) => {
    const says = listed.row[column];
    if (value === undefined || says === null || value === says || isTold(value, listed)) return [];
    const expected = `what the CNIL's list says of ${number ?? ""}, ${String(says)}`;
    return [{ field, expected, received: toReceived(value), remedy: toRemedy(column, listed) }];
  });
}

// A remark that prints the value of the text tells how the page differs from it; any other remark excuses nothing.
function isTold(value: string | number, { row: { remark } }: NamedRow): boolean {
  if (remark === null) return false;
  if (typeof value === "number") return printedAmounts(remark).includes(value);
  return remark.includes(value) || printedDays(remark).includes(value);
}

// The list gives one amount for all fines of a decision: which of them is wrong, it does not say.
function fineFaults(
  input: CheckInput,
  { id, kind, number, organisations }: Entry<"decisions">,
  listed: NamedRow,
): Problem[] {
  const { amount } = listed.row;
  const fines = input.lookup.finesOf(id);
  const total = fines.reduce((sum, fine) => sum + fine.amount, 0);
  if (kind !== "sanction" || amount === null || total === amount || hasUnreadFine(input, id)) return [];
  if (isTold(total, listed)) return [];
  const areSeveral = fines.length > 1;
  const sum = areSeveral ? ", all fines together" : "";
  const expected = `what the CNIL's list says of ${number ?? ""}, ${toEuros(amount)}${sum}`;
  if (fines.length === 0) {
    const missing = organisations
      .filter(isAddressee)
      .map(({ organisation }) => `content/fines/${id}-${organisation}.mdx`);
    const fault = { field: "", expected, received: "no fine", remedy: `add ${missing.join(" or ")}` };
    return [complain("decisions", id, fault)];
  }
  const remedy = toRemedy("amount", listed);
  return fines.map((fine) => {
    const received = areSeveral ? `${toReceived(fine.amount)}, ${toEuros(total)} in all` : toReceived(fine.amount);
    return complain("fines", fine.id, { field: "amount", expected, received, remedy });
  });
}
