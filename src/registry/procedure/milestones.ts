import { isDayText } from "../../law/civil-day.ts";
import type { procedureSteps } from "../../records/vocabulary.ts";
import type { DecisionView, RegisterView } from "../views.ts";

/** A day that the durations of a procedure are counted from or to. */
export type Milestone =
  | keyof typeof procedureSteps
  | "breach-notice"
  | "decision"
  | "notification"
  | "publication"
  | "ruling"
  | "liquidation"
  | "closure";

/** The known days of a sanction, ISO; a step known only to the month or the year is absent. */
export type Milestones = Readonly<Partial<Record<Milestone, string>>>;

// A step that is held again counts on its last day: the sitting that decides, the draft that is adopted.
const repeated: ReadonlySet<string> = new Set(["hearing", "draft", "no-objection"]);

/** The days of a sanction, from the complaint to the closing of its injunctions. */
export function milestonesOf(view: DecisionView, register: RegisterView): Milestones {
  const { record } = view;
  const after = register.decisions.filter((one) => view.followedBy.some(({ href }) => href === one.href));
  const firstAfter = (kind: string): string | undefined =>
    after
      .filter((one) => one.record.kind === kind && (one.record.kind !== "ruling" || one.record.nature === "merits"))
      .map((one) => one.record.decidedOn)
      .sort()[0];
  const incidents = register.incidents.filter((one) => view.incidents.some(({ href }) => href === one.href));
  const days: Partial<Record<Milestone, string | null | undefined>> = {
    ...stepDays(view),
    "breach-notice": incidents.map((one) => one.record.notifiedOn ?? "").sort()[0],
    decision: record.decidedOn,
    notification: record.notifiedOn,
    publication: record.publishedOn,
    ruling: firstAfter("ruling"),
    liquidation: firstAfter("liquidation"),
    closure: firstAfter("closure"),
  };
  return Object.fromEntries(Object.entries(days).filter(([, day]) => typeof day === "string" && isDayText(day)));
}

function stepDays({ record }: DecisionView): Milestones {
  const stepped = (record.events ?? []).flatMap(({ step, on }) => (step === undefined ? [] : [{ step, on }]));
  const byStep = Map.groupBy(stepped, ({ step }) => step);
  return Object.fromEntries(
    [...byStep].map(([step, events]) => {
      const days = events.map(({ on }) => on).sort();
      return [step, repeated.has(step) ? days.at(-1) : days[0]];
    }),
  );
}
