import { earliestDay, latestDay } from "../../../law/deadline.ts";
import type {
  AstreinteView,
  CaseView,
  DecisionView,
  Disposition,
  FineView,
  IncidentView,
  InjunctionView,
  Link,
  OrganisationView,
  ProvisionView,
  ThemeView,
  VectorView,
} from "../../../registry/views.ts";
import type { Computed } from "./schemas.ts";

/** What the register computed of a case. */
export function ofCase(view: CaseView): Computed<"cases"> {
  return {
    ...standing(view),
    decisions: view.decisions.map(({ id }) => id),
    incidents: view.incidents.map(({ id }) => id),
    fines: view.fines.map(({ id }) => id),
    injunctions: view.injunctions.map(({ id }) => id),
    astreintes: view.astreintes.map(({ id }) => id),
    organisations: view.parties.map(({ id }) => id),
  };
}

/** What the register computed of an incident. */
export function ofIncident(view: IncidentView): Computed<"incidents"> {
  return {
    ...standing(view),
    decisions: view.decisions.map(toId),
    noticeTiming: view.notice?.value ?? null,
    noticeDays: view.notice?.days ?? null,
  };
}

/** What the register computed of a decision. */
export function ofDecision(view: DecisionView): Computed<"decisions"> {
  return {
    label: view.label,
    ...standing(view),
    addressees: view.addressees.map(({ id }) => id),
    fines: view.fines.map(({ id }) => id),
    injunctions: view.injunctions.map(({ id }) => id),
    astreintes: view.astreintes.map(({ id }) => id),
    followedBy: view.followedBy.map(toId),
    ...appealOf(view),
    ...withdrawalOf(view),
    breachToDecision: view.spans.breachToDecision,
    decisionToPublication: view.spans.decisionToPublication,
  };
}

/** What the register computed of a fine. */
export function ofFine(view: FineView): Computed<"fines"> {
  return {
    ...standing(view),
    decidedOn: view.decidedOn,
    inForce: view.inForce,
    rulings: view.rulings.map(({ link }) => toId(link)),
    ceiling: view.ceiling.value,
    ceilingMeaning: view.ceilingWord,
    shareOfCeiling: view.shareOfCeiling,
    shareOfTurnover: view.shareOfTurnover?.share ?? null,
  };
}

/** What the register computed of an injunction. */
export function ofInjunction(view: InjunctionView): Computed<"injunctions"> {
  return {
    ...standing(view),
    decidedOn: view.decidedOn,
    organisations: view.organisations.map(toId),
    ...(view.astreinte && { astreinte: toId(view.astreinte) }),
    ...(view.closure && { closure: toId(view.closure) }),
    deadline: view.deadline,
    earliestDeadline: view.earliestDeadline,
  };
}

/** What the register computed of an astreinte: the three amounts stay apart. */
export function ofAstreinte(view: AstreinteView): Computed<"astreintes"> {
  const { accrual } = view;
  return {
    title: view.title,
    ...standing(view),
    decidedOn: view.decidedOn,
    notifiedOn: view.notifiedOn,
    organisations: view.organisations.map(toId),
    status: accrual.status,
    deadlineKind: accrual.deadline.kind,
    deadlineFrom: earliestDay(accrual.deadline)?.toString() ?? null,
    deadlineTo: latestDay(accrual.deadline)?.toString() ?? null,
    daysLate: accrual.daysLate,
    daysAtLeast: accrual.daysAtLeast,
    daysAtMost: accrual.daysAtMost,
    theoretical: accrual.theoretical,
    upperBound: accrual.upperBound,
    liquidated: accrual.liquidated,
    remainder: accrual.remainder,
    liquidations: view.liquidations.map(({ link }) => toId(link)),
    closures: view.closures.map(({ link }) => toId(link)),
    because: accrual.because.map(({ rule, text }) => ({ rule, text })),
    missing: [...accrual.missing],
  };
}

/** What the register computed of an organisation. */
export function ofOrganisation(view: OrganisationView): Computed<"organisations"> {
  return {
    decisions: view.decisions.map((one) => one.view.id),
    incidents: view.incidents.map((one) => one.view.id),
    cases: view.cases.map(toId),
    finesPronounced: view.finesPronounced,
    finesInForce: view.finesInForce,
  };
}

/** What the register computed of a provision. */
export function ofProvision(view: ProvisionView): Computed<"provisions"> {
  return { label: view.label, decisions: [...new Set(view.uses.map(({ decision }) => decision.id))] };
}

/** What the register computed of a theme. */
export function ofTheme({ title, decisions }: ThemeView): Computed<"themes"> {
  return { title, decisions: decisions.map(({ id }) => id) };
}

/** What the register computed of a way in which data leave. */
export function ofVector({ incidents }: VectorView): Computed<"vectors"> {
  return { incidents: incidents.map(({ id }) => id) };
}

type Standing = Pick<Computed<"cases">, "disposition" | "dispositionTone" | "dispositionDetail">;

function standing({ disposition: { word, tone, detail } }: { readonly disposition: Disposition }): Standing {
  return { disposition: word, dispositionTone: tone, ...(detail !== undefined && { dispositionDetail: detail }) };
}

function appealOf({ appeal }: DecisionView): Partial<Computed<"decisions">> {
  if (appeal === null) return {};
  return { appeal: appeal.word, appealLastDay: appeal.lastDay?.value ?? null, appealIsOpen: appeal.isOpen };
}

// The record speaks of the withdrawal, but not enough for a day: unknown. It does not speak of it: not applicable.
function withdrawalOf({ anonymousFrom, record }: DecisionView): Partial<Computed<"decisions">> {
  if (anonymousFrom !== null) return { anonymousFrom: anonymousFrom.value };
  return record.anonymousAfter === undefined ? {} : { anonymousFrom: null };
}

// The last part of an address is the identifier; provisions have another address, and nothing links to them here.
function toId({ href }: Link): string {
  return href.split("/").at(-2) ?? "";
}
