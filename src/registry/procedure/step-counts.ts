import type { DecisionView, RegisterView } from "../views.ts";
import { ordinarySanctions } from "./step-spans.ts";

/** How many cases of the register go through a step, and some of them to open, newest first. */
export interface StepCount {
  readonly decisions: readonly DecisionView[];
  /** Cases that could have. */
  readonly of: number;
}

/** The steps that are counted. */
export type CountedStep =
  | "complaint"
  | "breach"
  | "inspection"
  | "formal-notice"
  | "notice"
  | "notice-closed"
  | "rapporteur"
  | "report"
  | "defence"
  | "hearing"
  | "cross-border"
  | "objection"
  | "decision"
  | "fine"
  | "reprimand"
  | "injunction"
  | "astreinte"
  | "notification"
  | "publication"
  | "withdrawal"
  | "appeal"
  | "liquidation"
  | "closure"
  | "simplified";

/** The counts of all steps; a step that the text of a decision does not tell is not counted, so that each is a floor. */
export function toStepCounts(register: RegisterView): Readonly<Record<CountedStep, StepCount>> {
  const sanctions = ordinarySanctions(register);
  const notices = register.decisions.filter(({ record }) => record.kind === "formal-notice");
  const among = (of: readonly DecisionView[], holds: (view: DecisionView) => boolean): StepCount => ({
    decisions: of.filter(holds),
    of: of.length,
  });
  const withStep = (...steps: readonly string[]): StepCount => among(sanctions, hasStep(...steps));
  const injunctions = sanctions.filter((view) => view.injunctions.length > 0);
  const astreintes = sanctions.filter((view) => view.astreintes.length > 0);
  return {
    complaint: withStep("complaint"),
    breach: among(sanctions, ({ incidents }) => incidents.length > 0),
    inspection: withStep("inspection"),
    "formal-notice": among(sanctions, (view) => hasStep("formal-notice")(view) || followsNotice(view, notices)),
    notice: { decisions: notices, of: notices.length },
    "notice-closed": among(notices, ({ record }) => "closedOn" in record && record.closedOn !== undefined),
    rapporteur: withStep("rapporteur"),
    report: withStep("report"),
    defence: withStep("defence"),
    hearing: withStep("hearing"),
    "cross-border": withStep("draft", "no-objection", "objection"),
    objection: withStep("objection"),
    decision: { decisions: sanctions, of: sanctions.length },
    fine: among(sanctions, ({ fines }) => fines.length > 0),
    reprimand: among(sanctions, ({ record }) => record.kind === "sanction" && record.reprimand === true),
    injunction: { decisions: injunctions, of: sanctions.length },
    astreinte: { decisions: astreintes, of: sanctions.length },
    notification: among(sanctions, ({ record }) => typeof record.notifiedOn === "string"),
    publication: among(sanctions, ({ record }) => typeof record.publishedOn === "string"),
    withdrawal: among(sanctions, ({ anonymousFrom }) => anonymousFrom !== null && anonymousFrom.value <= register.asOf),
    appeal: among(sanctions, ({ appeal }) => (appeal?.rulings.length ?? 0) > 0),
    liquidation: among(astreintes, (view) => view.astreintes.some(({ liquidations }) => liquidations.length > 0)),
    closure: among(injunctions, (view) => view.injunctions.some(({ closure }) => closure !== null)),
    simplified: among(
      register.decisions.filter(({ record }) => record.kind === "sanction"),
      ({ record }) => record.kind === "sanction" && record.procedure === "simplified",
    ),
  };
}

function hasStep(...steps: readonly string[]): (view: DecisionView) => boolean {
  return ({ record }) => (record.events ?? []).some(({ step }) => step !== undefined && steps.includes(step));
}

function followsNotice({ follows }: DecisionView, notices: readonly DecisionView[]): boolean {
  return follows.some(({ href }) => notices.some((notice) => notice.href === href));
}
