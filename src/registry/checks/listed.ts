import { toEuros } from "../../law/amount.ts";
import type { Entry } from "../../records/collections.ts";
import type { ListRow } from "../../records/official-list.ts";
import { isAddressee } from "../../records/party.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, hasUnreadFine, type CheckInput, type Complaint } from "./complaint.ts";

const remedy = "correct the record, or say the misprint in the remark of the row of content/official-list.json";

/** A decision says what the CNIL's own list says of its number: day, procedure, amount and text on Légifrance. */
export function checkListed(input: CheckInput): Problem[] {
  const rows = new Map(input.officialList?.rows.map((row) => [row.number, row]));
  return input.lookup.records.decisions.flatMap((decision) => {
    const row = decision.number === null ? undefined : rows.get(decision.number);
    // A remark tells how the page and the text differ.
    if (row?.remark !== null) return [];
    const faults = textFaults(decision, row).map((fault) => complain("decisions", decision.id, fault));
    return [...faults, ...fineFaults(input, decision, row)];
  });
}

function textFaults(decision: Entry<"decisions">, { date, procedure, legifranceId, amount }: ListRow): Complaint[] {
  const { decidedOn, addresses } = decision;
  const text = /CNILTEXT\d+/.exec(addresses.legifrance ?? "")?.[0];
  const differs = (field: string, own: string | number | undefined, listed: string | number | null): Complaint[] =>
    own === undefined || listed === null || own === listed ? [] : [differing(field, { decision, own, listed })];
  return [
    ...differs("decidedOn", decidedOn, date),
    ...differs("procedure", "procedure" in decision ? decision.procedure : undefined, procedure),
    ...differs("addresses.legifrance", text, legifranceId),
    ...differs("amount", decision.kind === "liquidation" ? decision.amount : undefined, amount),
  ];
}

interface Difference {
  readonly decision: Entry<"decisions">;
  readonly own: string | number;
  readonly listed: string | number;
}

function differing(field: string, { decision, own, listed }: Difference): Complaint {
  const expected = `what the CNIL's list says of ${decision.number ?? ""}, ${String(listed)}`;
  return { field, expected, received: toReceived(own), remedy };
}

// The list gives one amount for all fines of a decision: which of them is wrong, it does not say.
function fineFaults(
  input: CheckInput,
  { id, kind, number, organisations }: Entry<"decisions">,
  { amount }: ListRow,
): Problem[] {
  const fines = input.lookup.finesOf(id);
  const total = fines.reduce((sum, fine) => sum + fine.amount, 0);
  if (kind !== "sanction" || amount === null || total === amount || hasUnreadFine(input, id)) return [];
  const sum = fines.length > 1 ? ", all fines together" : "";
  const expected = `what the CNIL's list says of ${number ?? ""}, ${toEuros(amount)}${sum}`;
  if (fines.length === 0) {
    const missing = organisations
      .filter(isAddressee)
      .map(({ organisation }) => `content/fines/${id}-${organisation}.mdx`);
    const fault = { field: "", expected, received: "no fine", remedy: `add ${missing.join(" or ")}` };
    return [complain("decisions", id, fault)];
  }
  return fines.map((fine) =>
    complain("fines", fine.id, { field: "amount", expected, received: toReceived(fine.amount), remedy }),
  );
}
