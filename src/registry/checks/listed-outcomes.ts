import type { DecisionOf, Entry } from "../../records/collections.ts";
import type { ListRow } from "../../records/official-list.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { complain, hasUnreadFine, type CheckInput } from "./complaint.ts";
import { listedRows } from "./listed-rows.ts";

type Outcome = ListRow["outcomes"][number];
type Decision = Entry<"decisions">;

/** A decision has what the CNIL's own list prints of its number: a fine, a call to order, an order, a liquidation. */
export function checkListedOutcomes(input: CheckInput): Problem[] {
  const rows = listedRows(input.officialList);
  return input.lookup.records.decisions.flatMap((decision) => {
    const listed = decision.number === null ? undefined : rows.get(decision.number);
    if (listed === undefined) return [];
    return faultsOf(input, decision, listed.row).map(({ field, expected, received }) =>
      complain("decisions", decision.id, {
        field,
        expected: `${expected}, as the CNIL's list says of ${decision.number ?? ""}`,
        received,
        remedy: `correct the record, or ${listed.name}.outcomes of content/official-list.json`,
      }),
    );
  });
}

interface Fault {
  readonly field: string;
  readonly expected: string;
  readonly received: string;
}

// The list leaves out many orders, and never says one that was not given.
function faultsOf(input: CheckInput, decision: Decision, { outcomes }: ListRow): Fault[] {
  const says = (outcome: Outcome): boolean => outcomes.includes(outcome);
  const isEmpty = outcomes.every((one) => ["relaxe", "non-lieu", "abandon", "publicite"].includes(one));
  const kind = says("liquidation") ? "liquidation" : isEmpty ? "dismissal" : "sanction";
  if (!["sanction", "liquidation", "dismissal"].includes(decision.kind)) return [];
  if (decision.kind !== kind) return [{ field: "kind", expected: kind, received: toReceived(decision.kind) }];
  return decision.kind === "sanction" ? penaltyFaults(input, decision, says) : [];
}

function penaltyFaults(
  input: CheckInput,
  { id, reprimand }: DecisionOf<"sanction">,
  says: (outcome: Outcome) => boolean,
): Fault[] {
  const { lookup, unparsed } = input;
  const hasFine = lookup.finesOf(id).length > 0 || hasUnreadFine(input, id);
  const isRead = (collection: string): boolean => ![...unparsed].some((one) => one.startsWith(`${collection}/${id}`));
  const lacks = (field: string, expected: string): Fault => ({ field, expected, received: "none" });
  const hasReprimand = reprimand === true;
  return [
    ...(says("amende") && !hasFine ? [lacks("", "a fine")] : []),
    ...(!says("amende") && !says("non-indiquee") && hasFine
      ? [{ field: "", expected: "no fine", received: "a fine" }]
      : []),
    ...(says("rappel-ordre") === hasReprimand
      ? []
      : [{ field: "reprimand", expected: String(!hasReprimand), received: toReceived(reprimand) }]),
    ...((says("injonction") || says("injonction-astreinte")) &&
    isRead("injunctions") &&
    lookup.injunctionsOf(id).length === 0
      ? [lacks("", "an injunction")]
      : []),
    ...(says("injonction-astreinte") && isRead("astreintes") && lookup.astreintesOf(id).length === 0
      ? [lacks("", "an astreinte")]
      : []),
  ];
}
