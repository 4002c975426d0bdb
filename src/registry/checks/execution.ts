import type { Entry } from "../../records/collections.ts";
import type { Complaint, Problem } from "../../records/problem.ts";
import { complain, tooEarly, type CheckInput } from "./complaint.ts";

/** What happens to an injunction or an astreinte comes after the decision that made it. */
export function checkExecution({ lookup }: CheckInput): Problem[] {
  const { injunctions, astreintes, decisions } = lookup.records;
  return [
    ...injunctions.flatMap((one) => {
      const decision = lookup.find("decisions", one.decision);
      if (decision === undefined) return [];
      return injunctionFaults(one, decision.decidedOn).map((fault) => complain("injunctions", one.id, fault));
    }),
    ...astreintes.flatMap((one) => suspensionFaults(one).map((fault) => complain("astreintes", one.id, fault))),
    ...decisions.flatMap((one) =>
      closureFaults(lookup, one).map((complaint) => complain("decisions", one.id, complaint)),
    ),
  ];
}

function injunctionFaults(
  { completedOn, fixedDeadline, amendments = [] }: Entry<"injunctions">,
  decidedOn: string,
): Complaint[] {
  const cause = `the decision, ${decidedOn}`;
  const since = (field: string, day: string | null | undefined): Complaint[] =>
    day && day < decidedOn ? [tooEarly(field, day, cause)] : [];
  return [
    ...since("completedOn", completedOn),
    ...since("fixedDeadline", fixedDeadline),
    ...amendments.flatMap((one, index) => {
      const path = `amendments[${String(index)}]`;
      const late = one.newDeadline < one.decidedOn;
      return [
        ...since(`${path}.decidedOn`, one.decidedOn),
        ...(late ? [tooEarly(`${path}.newDeadline`, one.newDeadline, `the amendment, ${one.decidedOn}`)] : []),
      ];
    }),
  ];
}

function suspensionFaults({ suspensions = [] }: Entry<"astreintes">): Complaint[] {
  return suspensions.flatMap(({ from, to }, index) =>
    to < from ? [tooEarly(`suspensions[${String(index)}].to`, to, `from, ${from}`)] : [],
  );
}

function closureFaults(lookup: CheckInput["lookup"], one: Entry<"decisions">): Complaint[] {
  if (one.kind !== "closure") return [];
  const births = one.injunctions.flatMap((id) => {
    const injunction = lookup.find("injunctions", id);
    return (injunction && lookup.find("decisions", injunction.decision)?.decidedOn) ?? [];
  });
  const last = births.sort().at(-1);
  if (last === undefined || one.closedOn >= last) return [];
  return [tooEarly("closedOn", one.closedOn, `the decision that orders, ${last}`)];
}
