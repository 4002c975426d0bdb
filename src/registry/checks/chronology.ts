import type { Entry } from "../../records/collections.ts";
import type { Complaint, Problem } from "../../records/problem.ts";
import { complain, tooEarly, tooLate, type CheckInput } from "./complaint.ts";
import { isBefore } from "./days.ts";

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
      ...(one.kind === "formal-notice" ? since("closedOn", one.closedOn) : []),
      ...(one.kind === "closure" && one.closedOn > one.decidedOn
        ? [tooLate("closedOn", one.closedOn, `decidedOn, ${one.decidedOn}`)]
        : []),
      ...(one.kind === "sanction" && one.appeal?.on && isBefore(one.appeal.on, one.decidedOn)
        ? [tooEarly("appeal.on", one.appeal.on, `decidedOn, ${one.decidedOn}`)]
        : []),
      ...notificationFaults(one),
      ...(one.notifiedBetween && one.notifiedBetween.latest < one.notifiedBetween.earliest
        ? [tooEarly("notifiedBetween.latest", one.notifiedBetween.latest, `earliest, ${one.notifiedBetween.earliest}`)]
        : []),
    ].map((complaint) => complain("decisions", one.id, complaint));
  });
}

// The addressee reads the decision before the public does, and its name goes after it was shown.
function notificationFaults({ notifiedOn, notifiedBetween, publishedOn, anonymousFrom }: Decision): Complaint[] {
  if (!publishedOn) return [];
  const known = `publishedOn, ${publishedOn}`;
  return [
    ...(notifiedOn && notifiedOn > publishedOn ? [tooLate("notifiedOn", notifiedOn, known)] : []),
    ...(notifiedBetween && notifiedBetween.latest > publishedOn
      ? [tooLate("notifiedBetween.latest", notifiedBetween.latest, known)]
      : []),
    ...(anonymousFrom && anonymousFrom < publishedOn ? [tooEarly("anonymousFrom", anonymousFrom, known)] : []),
  ];
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

function incidentOrder({ lookup }: CheckInput): Problem[] {
  return lookup.records.incidents.flatMap((one) =>
    [...stageFaults(one), ...tellingFaults(one)].map((fault) => complain("incidents", one.id, fault)),
  );
}

// A breach begins, ends, is found, then told: to the CNIL not before it is found.
function stageFaults(one: Entry<"incidents">): Complaint[] {
  const { occurredFrom, detectedOn, notifiedOn } = one;
  const order = ["occurredTo", "detectedOn", "notifiedOn", "disclosedOn"] as const;
  const early = order.flatMap((field) => {
    const day = one[field];
    return day !== null && occurredFrom !== null && isBefore(day, occurredFrom)
      ? [tooEarly(field, day, `occurredFrom, ${occurredFrom}`)]
      : [];
  });
  if (notifiedOn === null || detectedOn === null || !isBefore(notifiedOn, detectedOn)) return early;
  return [...early, tooEarly("notifiedOn", notifiedOn, `detectedOn, ${detectedOn}`)];
}

// Nobody counts a breach, and nothing comes of it, before it begins; what led to it may be older.
function tellingFaults({ occurredFrom, figures, events = [] }: Entry<"incidents">): Complaint[] {
  if (occurredFrom === null) return [];
  const cause = `occurredFrom, ${occurredFrom}`;
  return [
    ...figures.flatMap(({ saidOn }, index) =>
      isBefore(saidOn, occurredFrom) ? [tooEarly(`figures[${String(index)}].saidOn`, saidOn, cause)] : [],
    ),
    ...events.flatMap(({ on, kind }, index) =>
      kind !== "context" && isBefore(on, occurredFrom) ? [tooEarly(`events[${String(index)}].on`, on, cause)] : [],
    ),
  ];
}
