import type { Entry } from "../records/collections.ts";
import { addressOf } from "./address.ts";
import { decisionLabel, ofDecision } from "./link.ts";
import { compare } from "./text-order.ts";
import type { Footnotes } from "./provenance.ts";
import type { DayKind, InjunctionView, TimelineEntry } from "./views.ts";
import { withdrawalDay } from "./withdrawal-day.ts";

/** What a timeline is drawn with: the as-of day and the page's footnotes. */
export interface TimelineFrame {
  readonly asOf: Temporal.PlainDate;
  readonly footnotes: Footnotes;
}

/** The record that tells the lines. */
interface Told {
  readonly key: string;
  readonly href: string;
}

interface Draft {
  /** What the line tells, a field or an event: it ends the identifier of the line. */
  readonly what: string;
  readonly on: string | null | undefined;
  readonly kind: DayKind;
  readonly text: string;
  /** Field whose sources are the footnotes; `what` when absent. */
  readonly field?: string;
  readonly sources?: readonly string[];
  readonly point?: string | undefined;
  readonly isBound?: boolean;
}

/** Lines in the order of their days, each step told once; what cannot be dated comes last. */
export function inOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const rank = ({ on }: TimelineEntry): string => on ?? "9999";
  return toldOnce(entries).sort(
    (a, b) => compare(rank(a), rank(b)) || dayOrder.indexOf(a.kind) - dayOrder.indexOf(b.kind) || compare(a.id, b.id),
  );
}

// Two decisions of one procedure tell the same step in the same words: one line, with the sources of both.
function toldOnce(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const byStep = Map.groupBy(entries, ({ on, kind, text }) => `${String(on)} ${kind} ${text}`);
  return [...byStep.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [{ ...first, notes: [...new Set([first, ...others].flatMap(({ notes }) => notes))].sort((a, b) => a - b) }],
  );
}

// On one day, things happen before they are decided, and are decided before they are published.
const dayOrder: readonly DayKind[] = [
  "context",
  "breach",
  "procedure",
  "decision",
  "notification",
  "publication",
  "reaction",
  "deadline",
  "withdrawal",
];

/** The lines of a breach. */
export function incidentLines(frame: TimelineFrame, incident: Entry<"incidents">): TimelineEntry[] {
  const sameDay = incident.occurredTo === incident.occurredFrom;
  const drafts: Draft[] = [
    {
      what: "occurredFrom",
      on: incident.occurredFrom,
      kind: "breach",
      text: sameDay ? "Violation de données" : "Début de la violation de données",
    },
    {
      what: "occurredTo",
      on: sameDay ? null : incident.occurredTo,
      kind: "breach",
      text: "Fin de la violation de données",
    },
    { what: "detectedOn", on: incident.detectedOn, kind: "breach", text: "Détection" },
    {
      what: "notifiedOn",
      on: incident.notifiedOn,
      // Not the notification of a decision: the four kinds of legal days stay apart.
      kind: "procedure",
      text: "Violation notifiée à la CNIL",
    },
    {
      what: "disclosedOn",
      on: incident.disclosedOn,
      kind: "publication",
      text: "Annonce publique",
    },
  ];
  return toEntries(frame, { key: `incidents/${incident.id}`, href: addressOf("incidents", incident) }, [
    ...drafts.filter(({ on }) => on !== null),
    ...eventDrafts(incident.events),
  ]);
}

/** The lines of a decision and of what it sets for later. */
export function decisionLines(
  frame: TimelineFrame,
  decision: Entry<"decisions">,
  injunctions: readonly InjunctionView[],
): TimelineEntry[] {
  const label = decisionLabel(decision);
  const drafts: Draft[] = [
    {
      what: "decidedOn",
      on: decision.decidedOn,
      kind: "decision",
      text: `${label} : ${decision.title}`,
    },
    {
      what: "notifiedOn",
      on: decision.notifiedOn,
      kind: "notification",
      text: `Notification ${ofDecision(decision)}`,
    },
    {
      what: "publishedOn",
      on: decision.publishedOn === decision.decidedOn ? null : decision.publishedOn,
      kind: "publication",
      text: `Publication ${ofDecision(decision)}`,
    },
    {
      what: "anonymousFrom",
      on: withdrawalDay(decision)?.value,
      kind: "withdrawal",
      text: "La CNIL retire le nom",
      field: "anonymousAfter",
    },
  ];
  return [
    ...toEntries(frame, { key: `decisions/${decision.id}`, href: addressOf("decisions", decision) }, [
      ...drafts.filter(({ on }) => on !== null && on !== undefined),
      ...eventDrafts(decision.events),
    ]),
    ...injunctions.flatMap((injunction) => injunctionLines(frame, injunction, ofDecision(decision))),
  ];
}

function injunctionLines(frame: TimelineFrame, injunction: InjunctionView, ofItsDecision: string): TimelineEntry[] {
  const { record, deadline, earliestDeadline, closure } = injunction;
  const day = deadline ?? earliestDeadline;
  const isBound = deadline === null && day !== null;
  // An order without a delay has no deadline; once it is closed, one that was never known teaches nothing more.
  const isShown = deadline !== null || (closure === null && record.delay !== undefined);
  const order = `l’injonction ${ofItsDecision}`;
  const text =
    day === null ? `Échéance de ${order} : délai non public` : `Échéance de ${order}${isBound ? ", au plus tôt" : ""}`;
  const drafts: Draft[] = [
    ...(isShown ? [{ what: "deadline", on: day, kind: "deadline", text, field: "delay", isBound } as const] : []),
    {
      what: "completedOn",
      on: record.completedOn ?? undefined,
      kind: "reaction",
      text: `Exécution de ${order}`,
    },
  ];
  return toEntries(
    frame,
    { key: `injunctions/${record.id}`, href: injunction.href },
    drafts.filter(({ on }) => on !== undefined),
  );
}

function eventDrafts(events: Entry<"decisions">["events"] = []): Draft[] {
  return events.map(({ on, kind, text, sources, point }, index) => ({
    what: `event-${on}-${String(index)}`,
    on,
    kind,
    text,
    sources,
    point,
  }));
}

function toEntries({ asOf, footnotes }: TimelineFrame, { key, href }: Told, drafts: readonly Draft[]): TimelineEntry[] {
  return drafts.map(({ what, on = null, kind, text, field = what, sources, point, isBound = false }) => ({
    id: `${key}#${what}`,
    on,
    kind,
    text,
    href,
    notes: sources === undefined ? footnotes.numbersFor(key, field) : footnotes.numbersOf(key, sources),
    ...(point !== undefined && { point }),
    isFuture: on !== null && on > asOf.toString(),
    isBound,
  }));
}
