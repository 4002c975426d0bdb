import type { Entry } from "../../records/collections.ts";
import type { Problem } from "../../records/problem.ts";
import { complain, tooEarly, type CheckInput, type Complaint } from "./complaint.ts";

type Decision = Entry<"decisions">;

/** Decisions and breaches follow the order of things: nothing before its cause. */
export function checkChronology(input: CheckInput): Problem[] {
  return [...decisionOrder(input), ...parentOrder(input), ...incidentOrder(input)];
}

function decisionOrder({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((one) => {
    const since = (field: string, day: string | null | undefined): Complaint[] =>
      day && day < one.decidedOn ? [tooEarly(field, day, `decidedOn, ${one.decidedOn}`)] : [];
    return [
      ...since("notifiedOn", one.notifiedOn),
      ...since("notifiedBetween.earliest", one.notifiedBetween?.earliest),
      ...since("publishedOn", one.publishedOn),
      ...(one.notifiedBetween && one.notifiedBetween.latest < one.notifiedBetween.earliest
        ? [tooEarly("notifiedBetween.latest", one.notifiedBetween.latest, `earliest, ${one.notifiedBetween.earliest}`)]
        : []),
    ].map((complaint) => complain("decisions", one.id, complaint));
  });
}

function parentOrder({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((one) =>
    parentsOf(one, lookup)
      .filter(({ parent }) => one.decidedOn < parent.decidedOn)
      .map(({ parent, field }) =>
        complain("decisions", one.id, {
          field,
          expected: `a decision not taken after ${one.decidedOn}`,
          received: `${parent.id}, taken on ${parent.decidedOn}`,
          remedy: "the younger record names the older: correct the identifier or the day",
        }),
      ),
  );
}

function parentsOf(one: Decision, lookup: CheckInput["lookup"]): { parent: Decision; field: string }[] {
  const named = (one.follows ?? []).map((id) => ({ id, field: "follows" }));
  const astreinte = one.kind === "liquidation" ? lookup.find("astreintes", one.astreinte) : undefined;
  const injunctions = one.kind === "closure" ? one.injunctions.map((id) => lookup.find("injunctions", id)) : [];
  return [
    ...named,
    ...(astreinte ? [{ id: astreinte.decision, field: "astreinte" }] : []),
    ...injunctions.flatMap((injunction) => (injunction ? [{ id: injunction.decision, field: "injunctions" }] : [])),
  ].flatMap(({ id, field }) => {
    const parent = lookup.find("decisions", id);
    return parent ? [{ parent, field }] : [];
  });
}

// Partial days compare by what both say: 2024-03 is neither before nor after 2024-03-08.
function isBefore(day: string, other: string): boolean {
  const length = Math.min(day.length, other.length);
  return day.slice(0, length) < other.slice(0, length);
}

function incidentOrder({ lookup }: CheckInput): Problem[] {
  return lookup.records.incidents.flatMap((one) => {
    const order = ["occurredFrom", "occurredTo", "detectedOn", "notifiedOn", "disclosedOn"] as const;
    const start = one.occurredFrom;
    if (start === null) return [];
    return order
      .filter((field) => one[field] !== null && isBefore(one[field], start))
      .map((field) => complain("incidents", one.id, tooEarly(field, one[field] ?? "", `occurredFrom, ${start}`)));
  });
}
