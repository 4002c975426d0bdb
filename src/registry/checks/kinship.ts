import type { Entry } from "../../records/collections.ts";
import { toReceived, type Complaint, type Problem } from "../../records/problem.ts";
import { complain, type CheckInput } from "./complaint.ts";
import { isBefore } from "./days.ts";

type Kin = Entry<"decisions"> | Entry<"incidents">;

/** A decision and the decisions and breaches that it comes from share an organisation and an affair. */
export function checkKinship({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((one) => {
    const parents = (one.follows ?? []).flatMap((id) => lookup.find("decisions", id) ?? []);
    const incidents = (one.incidents ?? []).flatMap((id) => lookup.find("incidents", id) ?? []);
    const faults = [
      ...strangers("follows", one, parents),
      ...strangers("incidents", one, incidents),
      ...foreseen(one, incidents),
      ...affairFault(one, [...parents, ...incidents]),
    ];
    return faults.map((fault) => complain("decisions", one.id, fault));
  });
}

function strangers(field: string, { organisations }: Kin, kin: readonly Kin[]): Complaint[] {
  const own = organisations.map(({ organisation }) => organisation);
  return kin
    .filter((other) => !other.organisations.some(({ organisation }) => own.includes(organisation)))
    .map(({ id }) => ({
      field,
      expected: `a record about one of its organisations (${own.join(", ")})`,
      received: toReceived(id),
      remedy: "correct the identifier, or the organisations of one of the two",
    }));
}

function foreseen({ decidedOn }: Entry<"decisions">, incidents: readonly Entry<"incidents">[]): Complaint[] {
  return incidents
    .filter(({ occurredFrom }) => occurredFrom !== null && isBefore(decidedOn, occurredFrom))
    .map(({ id, occurredFrom }) => ({
      field: "incidents",
      expected: `a breach not after decidedOn, ${decidedOn}`,
      received: `${id}, of ${occurredFrom ?? ""}`,
      remedy: "correct the identifier, or one of the two days (see /contribuer/#dates)",
    }));
}

function affairFault(one: Entry<"decisions">, kin: readonly Kin[]): Complaint[] {
  const affairs = kin.filter((other) => other.case !== undefined);
  if (affairs.length === 0 || affairs.some((other) => other.case === one.case)) return [];
  const named = affairs.map((other) => `${other.case ?? ""}, as ${other.id} says`).join(", or ");
  const remedy = "a decision belongs to the affair of what it comes from: correct one of the two";
  return [{ field: "case", expected: named, received: toReceived(one.case), remedy }];
}
