import { toEuros } from "../../law/amount.ts";
import { themes } from "../../records/vocabulary.ts";
import type { DecisionView } from "../../registry/views.ts";
import { toList } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import { decisionMatter } from "./decision-matter.ts";
import { type FeedItem, toTag } from "./feed.ts";
import { newestCorrection } from "./correction-items.ts";

/** What each kind of decision does: a part of lasting ids. */
const events = {
  sanction: "decided",
  "formal-notice": "decided",
  liquidation: "liquidated",
  closure: "closed",
  dismissal: "decided",
  ruling: "ruled",
} as const;

/** The events that a decision is: itself, and the day on which the president closes a formal notice. */
export function toDecisionItems(view: DecisionView): FeedItem[] {
  const { record } = view;
  const decided = toDecided(view);
  const closedOn = record.kind === "formal-notice" ? record.closedOn : null;
  if (!closedOn) return [decided];
  const closed = {
    ...decided,
    id: toTag(`decisions/${view.id}#closed`),
    title: `Mise en demeure close : ${record.title} (${view.label})`,
    on: closedOn,
    updatedOn: newestCorrection(record, closedOn),
    matter: `La CNIL clôt la mise en demeure le ${toDay(closedOn)}.`,
  };
  return [closed, decided];
}

// Dated from its publication when that day is known.
function toDecided(view: DecisionView): FeedItem {
  const { record } = view;
  const on = record.publishedOn ?? record.decidedOn;
  return {
    id: toTag(`decisions/${view.id}#${events[record.kind]}`),
    record: `decisions/${view.id}`,
    isCorrection: false,
    href: view.href,
    title: `${record.title} (${view.label})`,
    on,
    updatedOn: newestCorrection(record, on),
    matter: decisionMatter(view),
    summary: record.summary,
    facts: toFacts(view),
    sources: view.provenance.sources,
    categories: [
      { term: record.kind, label: view.kindWord },
      ...record.themes.map((term) => ({ term, label: themes[term] })),
    ],
  };
}

function toFacts({ record, followedBy, fines, parties }: DecisionView): FeedItem["facts"] {
  const { publishedOn } = record;
  return [
    ...toFollowed(record.kind, followedBy),
    ...fines.flatMap(({ organisation, pronounced, inForce }) => [
      { name: `Amende prononcée, ${organisation.text}`, value: toEuros(pronounced) },
      { name: `Amende en vigueur, ${organisation.text}`, value: toEuros(inForce) },
    ]),
    { name: "Organismes", value: toList(parties.map(({ text, roleWord }) => `${text} (${roleWord})`)) },
    { name: "Décision du", value: toDay(record.decidedOn) },
    ...(publishedOn === undefined
      ? []
      : [{ name: "Publiée le", value: publishedOn ? toDay(publishedOn) : "jour inconnu" }]),
  ];
}

// Where a decision stands changes when a deadline passes, and nothing has happened: the page says it. Here, what followed.
function toFollowed(kind: DecisionView["record"]["kind"], followedBy: DecisionView["followedBy"]): FeedItem["facts"] {
  if (followedBy.length > 0) return [{ name: "Suites", value: toList(followedBy.map(({ text }) => text)) }];
  return kind === "sanction" || kind === "formal-notice"
    ? [{ name: "Suites", value: "aucune connue du registre" }]
    : [];
}
