import { daysBetween } from "../span.ts";
import type { DecisionView, RegisterView } from "../views.ts";
import { type Milestone, milestonesOf } from "./milestones.ts";
import { type Summary, toSummary } from "../summary.ts";

/** How long one part of a procedure took in the register's own cases, in calendar days. */
export interface StepSpan extends Summary {
  readonly id: string;
  /** « Du premier contrôle à la désignation du rapporteur ». */
  readonly title: string;
  /** Cases that could have been counted: those of the register that follow this procedure. */
  readonly of: number;
  /** Cases that were, the longest last. */
  readonly cases: readonly { readonly decision: DecisionView; readonly days: number }[];
}

const parts: readonly { readonly from: Milestone; readonly to: Milestone; readonly title: string }[] = [
  { from: "complaint", to: "inspection", title: "De la première plainte au premier contrôle" },
  { from: "breach-notice", to: "inspection", title: "De la violation notifiée au premier contrôle" },
  { from: "inspection", to: "rapporteur", title: "Du premier contrôle à la désignation du rapporteur" },
  { from: "rapporteur", to: "report", title: "De la désignation du rapporteur à son rapport" },
  { from: "report", to: "hearing", title: "Du rapport à la séance" },
  { from: "hearing", to: "decision", title: "De la séance à la décision" },
  { from: "draft", to: "decision", title: "Du dernier projet transmis en Europe à la décision" },
  { from: "inspection", to: "decision", title: "Du premier contrôle à la décision" },
  { from: "decision", to: "notification", title: "De la décision à sa notification" },
  { from: "decision", to: "publication", title: "De la décision à sa publication" },
  { from: "decision", to: "ruling", title: "De la décision à l’arrêt du Conseil d’État" },
  { from: "decision", to: "liquidation", title: "De la décision à la liquidation" },
  { from: "decision", to: "closure", title: "De la décision à la clôture de l’injonction" },
];

/** The sanctions of the ordinary procedure, newest first: the only ones whose texts are public. */
export function ordinarySanctions({ decisions }: RegisterView): DecisionView[] {
  return decisions.filter(({ record }) => record.kind === "sanction" && record.procedure === "ordinary");
}

/** How long each part of the ordinary procedure took, then how long formal notices stayed open. */
export function toStepSpans(register: RegisterView): StepSpan[] {
  const sanctions = ordinarySanctions(register).map((decision) => ({
    decision,
    days: milestonesOf(decision, register),
  }));
  const ordinary = parts.map(({ from, to, title }) => {
    const counted = sanctions.map(({ decision, days }) => ({ decision, days: daysBetween(days[from], days[to]) }));
    return toSpan({ id: `${from}-${to}`, title, of: sanctions.length, counted });
  });
  return [...ordinary, noticeSpan(register)];
}

function noticeSpan({ decisions }: RegisterView): StepSpan {
  const notices = decisions.flatMap((decision) => (decision.record.kind === "formal-notice" ? [decision] : []));
  const counted = notices.map((decision) => ({
    decision,
    days: daysBetween(decision.record.decidedOn, "closedOn" in decision.record ? decision.record.closedOn : null),
  }));
  const title = "De la mise en demeure à sa clôture";
  return toSpan({ id: "formal-notice-closed", title, of: notices.length, counted });
}

function toSpan({
  counted,
  ...named
}: Pick<StepSpan, "id" | "title" | "of"> & {
  readonly counted: readonly { readonly decision: DecisionView; readonly days: number | null }[];
}): StepSpan {
  // A complaint may also come after the first inspection: then it did not lead to it.
  const cases = counted
    .flatMap(({ decision, days }) => (days === null || days < 0 ? [] : [{ decision, days }]))
    .sort((a, b) => a.days - b.days);
  return { ...named, ...toSummary(cases.map(({ days }) => days)), cases };
}
