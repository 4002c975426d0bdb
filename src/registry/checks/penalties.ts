import { parseDay } from "../../law/civil-day.ts";
import { checkPenalty, type Penalty } from "../../law/validity.ts";
import type { DecisionOf } from "../../records/collections.ts";
import { isAddressee } from "../../records/party.ts";
import { toReceived, type Problem } from "../../records/problem.ts";
import { entityOf } from "../view/fine.ts";
import { complain, type CheckInput } from "./complaint.ts";

type Sanction = DecisionOf<"sanction">;

/** No penalty that the law forbids: against the State, or above a ceiling. */
export function checkPenalties(input: CheckInput): Problem[] {
  return [...unlawfulFines(input), ...unlawfulRates(input)];
}

function unlawfulFines({ lookup }: CheckInput): Problem[] {
  return lookup.records.fines.flatMap((fine) => {
    const decision = sanctionOf(lookup, fine.decision);
    const organisation = lookup.find("organisations", fine.organisation);
    if (decision === undefined || organisation === undefined) return [];
    return faults(decision, { entity: entityOf[organisation.legalForm], fine: fine.amount }).map((fault) =>
      complain("fines", fine.id, { field: "amount", ...fault, received: toReceived(fine.amount) }),
    );
  });
}

function unlawfulRates({ lookup }: CheckInput): Problem[] {
  return lookup.records.astreintes.flatMap((astreinte) => {
    const decision = sanctionOf(lookup, astreinte.decision);
    if (decision === undefined) return [];
    const forms = decision.organisations
      .filter(isAddressee)
      .map(({ organisation }) => lookup.find("organisations", organisation)?.legalForm)
      .filter((form) => form !== undefined);
    const found = forms.flatMap((form) =>
      faults(decision, { entity: entityOf[form], ratePerDay: astreinte.ratePerDay }),
    );
    return [...new Map(found.map((fault) => [fault.expected, fault])).values()].map((fault) =>
      complain("astreintes", astreinte.id, {
        field: "ratePerDay",
        ...fault,
        received: toReceived(astreinte.ratePerDay),
      }),
    );
  });
}

function faults(
  { procedure, decidedOn }: Sanction,
  penalty: Pick<Penalty, "entity" | "fine" | "ratePerDay">,
): { expected: string; remedy: string }[] {
  const { value, because } = checkPenalty({ procedure, ...penalty, on: parseDay(decidedOn) });
  if (value) return [];
  return because.map(({ rule, text }) => ({
    expected: `a penalty that the law allows (${rule}: « ${text} »)`,
    remedy: "check the amount, the procedure, and the legal form of the organisation",
  }));
}

function sanctionOf(lookup: CheckInput["lookup"], id: string): Sanction | undefined {
  const decision = lookup.find("decisions", id);
  return decision?.kind === "sanction" ? decision : undefined;
}
