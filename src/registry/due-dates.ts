import { parseDay } from "../law/civil-day.ts";
import { earliestDay, injunctionDeadline } from "../law/deadline.ts";
import type { DecisionOf, Entry } from "../records/collections.ts";
import { notificationOf } from "./astreinte-terms.ts";
import { ofDecision } from "./link.ts";
import { compare } from "./text-order.ts";
import type { DecisionView, InjunctionView, RegisterView } from "./views.ts";

/** What ends on a due date: the time to comply, the time to appeal, or the naming of the addressee by the CNIL. */
export type DueKind = "deadline" | "appeal" | "withdrawal";

/** A day that a decision sets for later, whether it has passed or not. */
export interface DueDate {
  /** Lasting key, `<record>#<what>`: it survives a day that moves. */
  readonly id: string;
  /** ISO day: the last day in time, or the first day without a name. */
  readonly day: string;
  readonly kind: DueKind;
  /** The day is a lower bound: « au plus tôt ». */
  readonly isBound: boolean;
  /** Why the day no longer binds anybody, a few words of French: annulled, or closed in time; `null` while it does. */
  readonly voidBecause: "décision annulée" | "injonction close" | "mise en demeure close" | null;
  /** What happens on that day, French, no final full stop, without the organisations. */
  readonly text: string;
  /** Who is concerned, as lists name them. */
  readonly organisations: readonly string[];
  /** The order to carry out, or why the day is that one; plain sentences. */
  readonly detail: string;
  /** Page that tells it, without base path. */
  readonly href: string;
  /** Key of the record that sets it: `injunctions/san-2023-018-dpo`. */
  readonly record: string;
  /** Identifier of the decision that it comes from. */
  readonly decision: string;
  /** ISO day of the register's last change of a record that it rests on. */
  readonly updatedOn: string;
  /**
   * How many times it moved or was mended: a notification learnt, amendments, corrections, an annulment, a closing.
   * It never decreases.
   */
  readonly revision: number;
}

/** A decision, the ruling that annuls it when one is known, the closings that may end its orders, the as-of day. */
interface Ground {
  readonly decision: DecisionView;
  readonly annulment: DecisionView | undefined;
  readonly closures: ReadonlyMap<string, Closure>;
  readonly asOf: string;
}

/** A closing decision. */
type Closure = DecisionOf<"closure">;

/** A due date before what all those of one decision share. */
interface Draft extends Pick<DueDate, "day" | "kind" | "isBound" | "text" | "detail" | "href" | "record"> {
  /** Last part of the key. */
  readonly what: string;
  /** The injunction that it rests on beside its decision. */
  readonly injunction?: InjunctionView;
  /** It is counted from the notification. */
  readonly isCounted: boolean;
}

/** Every due date of the register that can be placed in time, oldest first. */
export function dueDates({ decisions, asOf }: Pick<RegisterView, "decisions" | "asOf">): DueDate[] {
  const closures = new Map(
    decisions.flatMap(({ href, record }) => (record.kind === "closure" ? [[href, record] as const] : [])),
  );
  const annulments = decisions.filter(
    ({ record }) => record.kind === "ruling" && record.nature === "merits" && record.outcome === "annulled",
  );
  return decisions
    .flatMap((decision) => {
      const annulment = annulments.find(({ record }) => record.follows?.includes(decision.id) === true);
      return drafts(decision).map((draft) => toDueDate({ decision, annulment, closures, asOf }, draft));
    })
    .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id));
}

/** Due dates as a reader meets them on a day: the next twelve months, what comes later, what has passed. */
export function splitDues(
  dues: readonly DueDate[],
  asOf: Temporal.PlainDate,
): Readonly<Record<"next" | "later" | "past", readonly DueDate[]>> {
  const inAYear = asOf.add({ years: 1 }).toString();
  const today = asOf.toString();
  return {
    next: dues.filter(({ day }) => day >= today && day <= inAYear),
    later: dues.filter(({ day }) => day > inAYear),
    past: dues.filter(({ day }) => day < today),
  };
}

function drafts(decision: DecisionView): Draft[] {
  const own = [noticeDraft(decision), appealDraft(decision), withdrawalDraft(decision)];
  const orders = decision.injunctions.map((injunction) => injunctionDraft(decision, injunction));
  return [...orders, ...own].filter((draft) => draft !== null);
}

function toDueDate(ground: Ground, draft: Draft): DueDate {
  const { decision, annulment, asOf } = ground;
  const { what, injunction, isCounted, ...told } = draft;
  const closure = injunction?.closure == null ? undefined : ground.closures.get(injunction.closure.href);
  const voidBecause = draft.kind === "deadline" ? voidReason(ground, draft, closure) : null;
  const records = [
    decision.record,
    ...(injunction ? [injunction.record] : []),
    ...(voidBecause === "décision annulée" && annulment ? [annulment.record] : []),
    ...(voidBecause === "injonction close" && closure ? [closure] : []),
  ];
  const corrections = records.flatMap(({ corrections = [] }) => corrections.filter(({ on }) => on <= asOf));
  return {
    ...told,
    id: `${draft.record}#${what}`,
    voidBecause,
    organisations: decision.addressees.map(({ text }) => text),
    decision: decision.id,
    updatedOn: records.map(({ updatedOn }) => updatedOn).reduce((one, other) => (one > other ? one : other)),
    revision:
      corrections.length +
      (injunction?.record.amendments?.length ?? 0) +
      (isCounted ? learntSteps(decision.record) : 0) +
      (voidBecause === null ? 0 : 1),
  };
}

// An annulment ends every order; a closing ends one whose last day had not come.
function voidReason(
  { decision, annulment }: Ground,
  { day, injunction }: Draft,
  closure: Closure | undefined,
): DueDate["voidBecause"] {
  if (annulment !== undefined) return "décision annulée";
  if (closure !== undefined && closure.closedOn <= day) return "injonction close";
  const { record } = decision;
  const isNoticeClosed =
    injunction === undefined && record.kind === "formal-notice" && (record.closedOn ?? "9999") <= day;
  return isNoticeClosed ? "mise en demeure close" : null;
}

/** How much of its notification a decision has let us learn: nothing, two bounds, the day. */
function learntSteps({ notifiedOn, notifiedBetween }: Entry<"decisions">): 0 | 1 | 2 {
  return notifiedOn ? 2 : notifiedBetween === undefined ? 0 : 1;
}

function injunctionDraft(decision: DecisionView, injunction: InjunctionView): Draft | null {
  const { id, href, record, deadline, earliestDeadline } = injunction;
  const day = deadline ?? earliestDeadline;
  if (day === null) return null;
  const isFixed = record.fixedDeadline !== undefined || (record.amendments ?? []).length > 0;
  const isBound = deadline === null;
  return {
    record: `injunctions/${id}`,
    what: "deadline",
    kind: "deadline",
    day,
    isBound,
    text: `${isFixed ? "Date fixée pour" : "Fin du délai de"} l’injonction ${ofDecision(decision.record)}`,
    detail: toDetail(record.order, isBound),
    href,
    injunction,
    isCounted: record.fixedDeadline === undefined,
  };
}

function noticeDraft({ id, href, record }: DecisionView): Draft | null {
  if (record.kind !== "formal-notice") return null;
  const from = { notification: notificationOf(record), decidedOn: parseDay(record.decidedOn) };
  const deadline = injunctionDeadline(record.delay, from);
  const day = earliestDay(deadline);
  if (day === undefined) return null;
  const isBound = deadline.kind !== "exact";
  return {
    record: `decisions/${id}`,
    what: "deadline",
    kind: "deadline",
    day: day.toString(),
    isBound,
    text: `Fin du délai ${ofDecision(record)}`,
    detail: toDetail(record.order, isBound),
    href,
    isCounted: true,
  };
}

function appealDraft({ id, href, appeal, record }: DecisionView): Draft | null {
  const lastDay = appeal?.lastDay ?? null;
  if (lastDay === null) return null;
  return {
    record: `decisions/${id}`,
    what: "appeal-end",
    kind: "appeal",
    day: lastDay.value,
    isBound: false,
    text: `Dernier jour de recours à l’encontre ${ofDecision(record)}`,
    detail: lastDay.because.map(({ text }) => text).join(" "),
    href,
    isCounted: true,
  };
}

function withdrawalDraft({ id, href, anonymousFrom, record }: DecisionView): Draft | null {
  if (anonymousFrom === null) return null;
  return {
    record: `decisions/${id}`,
    what: "name-withdrawal",
    kind: "withdrawal",
    day: anonymousFrom.value,
    isBound: false,
    text: `Retrait du nom de l’organisme dans la publication ${ofDecision(record)}`,
    detail: anonymousFrom.because.map(({ text }) => text).join(" "),
    href,
    isCounted: false,
  };
}

function toDetail(order: string, isBound: boolean): string {
  const bound = "Le jour exact de la notification n’est pas connu : le délai ne peut pas finir plus tôt que ce jour.";
  return isBound ? `${bound} ${order}` : order;
}
