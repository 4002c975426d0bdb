import type { Entry } from "../../records/collections.ts";
import type { Complaint, Problem } from "../../records/problem.ts";
import { complain, tooEarly, tooLate, type CheckInput } from "./complaint.ts";
import { isBefore } from "./days.ts";

type Event = NonNullable<Entry<"decisions">["events"]>[number];
type Step = NonNullable<Event["step"]>;

/** What comes after the decision that it is told with, or before it for another one. */
const free: readonly string[] = ["evidence", "court-seized"];

/** Pairs of steps of which the second never comes first; observations and replies alternate. */
const order: readonly (readonly [Step, Step])[] = [
  ["rapporteur", "report"],
  ["report", "defence"],
  ["report", "reply"],
  ["report", "investigation-closed"],
  ["report", "hearing"],
  ["investigation-closed", "hearing"],
];

/** The steps of a procedure come in their order, and before the decision that ends it. */
export function checkSteps({ lookup }: CheckInput): Problem[] {
  return lookup.records.decisions.flatMap((one) =>
    [...afterDecision(one), ...outOfOrder(one)].map((fault) => complain("decisions", one.id, fault)),
  );
}

function afterDecision({ events = [], decidedOn }: Entry<"decisions">): Complaint[] {
  return events.flatMap(({ on, step, kind }, index) =>
    (step === undefined ? kind === "decision" : !free.includes(step)) && isBefore(decidedOn, on)
      ? [tooLate(`events[${String(index)}].on`, on, `decidedOn, ${decidedOn}`)]
      : [],
  );
}

function outOfOrder({ events = [] }: Entry<"decisions">): Complaint[] {
  return events.flatMap((later, index) =>
    events
      .filter((one) => order.some(([first, second]) => one.step === first && later.step === second))
      .filter((one) => isBefore(later.on, one.on))
      .map((one) => tooEarly(`events[${String(index)}].on`, later.on, `the step ${one.step ?? ""}, ${one.on}`)),
  );
}
