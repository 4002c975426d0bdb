import { toGrouped } from "../../law/amount.ts";
import { figureStatuses, figureUnits } from "../../records/vocabulary.ts";
import { toCapital } from "../../registry/letter-case.ts";
import { ofDecision } from "../../registry/link.ts";
import type { DecisionView, IncidentView, InjunctionView } from "../../registry/views.ts";
import { toAccording } from "../wording/according.ts";
import { toList } from "../wording/counts.ts";
import { toDay, toOnDay } from "../wording/dates.ts";
import { newestCorrection } from "./correction-items.ts";
import { type FeedItem, toFirstDay, toTag } from "./feed.ts";

/** What happens after a decision without another one: what its addressee does about an appeal, the orders carried out. */
export function toDecisionFollowings(view: DecisionView): FeedItem[] {
  const executions = view.injunctions.map((injunction) => toExecution(view, injunction));
  return [toAppeal(view), ...executions].filter((item) => item !== null);
}

const appeals = {
  announced: {
    title: "Recours annoncé",
    matter: "Le destinataire annonce un recours : la sanction n’est pas définitive.",
  },
  lodged: { title: "Recours formé", matter: "Le Conseil d’État est saisi : la sanction n’est pas définitive." },
  waived: { title: "Pas de recours", matter: "Le destinataire déclare ne pas former de recours." },
} as const;

function toAppeal(view: DecisionView): FeedItem | null {
  const { record } = view;
  if (record.kind !== "sanction" || !record.appeal?.on) return null;
  const { status, on } = record.appeal;
  const { title, matter } = appeals[status];
  return {
    ...toShared(view),
    id: toTag(`decisions/${view.id}#appeal-${status}`),
    record: `decisions/${view.id}`,
    href: view.href,
    title: `${title} : ${record.title} (${view.label})`,
    on: toFirstDay(on),
    updatedOn: newestCorrection(record, toFirstDay(on)),
    matter,
    summary: record.summary,
    facts: [
      { name: title, value: toDay(on) },
      { name: "Décision du", value: toDay(record.decidedOn) },
    ],
  };
}

function toExecution(view: DecisionView, { id, href, record, provenance }: InjunctionView): FeedItem | null {
  const { completedOn } = record;
  if (!completedOn) return null;
  return {
    ...toShared(view),
    id: toTag(`injunctions/${id}#completed`),
    record: `injunctions/${id}`,
    href,
    title: `Injonction exécutée : ${view.record.title} (${view.label})`,
    on: completedOn,
    updatedOn: newestCorrection(record, completedOn),
    matter: `L’injonction ${ofDecision(view.record)} est exécutée ${toOnDay(completedOn)}.`,
    summary: record.order,
    facts: [
      { name: "Exécutée le", value: toDay(completedOn) },
      { name: "Décision du", value: toDay(view.record.decidedOn) },
    ],
    sources: provenance.sources,
  };
}

function toShared({
  record,
  kindWord,
  provenance,
}: DecisionView): Pick<FeedItem, "isCorrection" | "categories" | "sources"> {
  return {
    isCorrection: false,
    sources: provenance.sources,
    categories: [
      { term: "suite", label: "suite d’une décision" },
      { term: record.kind, label: kindWord },
    ],
  };
}

/** The figures said after a breach became public, an event for each day on which somebody said some. */
export function toFigureItems(view: IncidentView, disclosedOn: string): FeedItem[] {
  const later = view.figures.filter(({ saidOn }) => toFirstDay(saidOn) > disclosedOn);
  return [...Map.groupBy(later, ({ saidOn }) => saidOn)].map(([saidOn, figures]) => ({
    id: toTag(`incidents/${view.id}#figures-${saidOn}`),
    record: `incidents/${view.id}`,
    isCorrection: false,
    href: view.href,
    title: `Nouveau chiffre, ${toList(figures.map(toCount))} : ${view.record.title}`,
    on: toFirstDay(saidOn),
    updatedOn: newestCorrection(view.record, toFirstDay(saidOn)),
    matter: `${toList([...new Set(figures.map(({ saidBy }) => saidBy))])}, ${toOnDay(saidOn)} : ${toList(figures.map(toCount))}.`,
    summary: view.record.summary,
    facts: figures.map((figure) => ({ name: toCapital(toAccording(figure.saidBy)), value: toWords(figure) })),
    sources: view.provenance.sources,
    categories: [
      { term: "incident", label: "violation de données" },
      { term: "chiffre", label: "nouveau chiffre" },
    ],
  }));
}

type Figure = IncidentView["figures"][number];

function toCount({ count, unit, approximate }: Figure): string {
  return `${approximate === true ? "environ " : ""}${toGrouped(count)} ${figureUnits[unit]}`;
}

function toWords(figure: Figure): string {
  const note = figure.note === undefined ? "" : `, ${figure.note}`;
  return `${toCount(figure)}, ${figureStatuses[figure.status]}${note}`;
}
