import { toCapital } from "../../registry/letter-case.ts";
import { toGrouped } from "../../law/amount.ts";
import { dataCategories, figureStatuses, figureUnits, vectors } from "../../records/vocabulary.ts";
import type { IncidentView } from "../../registry/views.ts";
import { toAccording } from "../wording/according.ts";
import { toList } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import { newestCorrection } from "./correction-items.ts";
import { type FeedItem, toFirstDay, toTag } from "./feed.ts";
import { toFigureItems } from "./following-items.ts";

/** A breach that becomes public, and its later figures; nothing when no day of it is known: it cannot be placed in time. */
export function toIncidentItems(view: IncidentView): FeedItem[] {
  const disclosed = toDisclosed(view);
  return disclosed === null ? [] : [disclosed, ...toFigureItems(view, disclosed.on)];
}

function toDisclosed(view: IncidentView): FeedItem | null {
  const { record } = view;
  const known = record.disclosedOn ?? record.notifiedOn ?? record.detectedOn ?? record.occurredFrom;
  if (known === null) return null;
  const on = toFirstDay(known);
  return {
    id: toTag(`incidents/${view.id}#disclosed`),
    record: `incidents/${view.id}`,
    isCorrection: false,
    href: view.href,
    title: record.title,
    on,
    updatedOn: newestCorrection(record, on),
    matter: toMatter(view),
    summary: record.summary,
    facts: toFacts(view),
    sources: view.provenance.sources,
    categories: [
      { term: "incident", label: "violation de données" },
      { term: record.vector, label: vectors[record.vector] },
    ],
  };
}

// The newest figure, and who says so: figures that disagree stand side by side on the page.
function toMatter({ figures, record }: IncidentView): string {
  const newest = figures.at(-1);
  const data = toList(record.dataCategories.map((category) => dataCategories[category]));
  const exposed = data === "" ? "" : ` Données : ${data}.`;
  if (newest === undefined) return `Nombre de personnes concernées inconnu.${exposed}`;
  const { count, unit, status, saidBy } = newest;
  return `${toGrouped(count)} ${figureUnits[unit]} (${figureStatuses[status]}, ${toAccording(saidBy)}).${exposed}`;
}

function toFacts({ record, disposition, parties, decisions }: IncidentView): FeedItem["facts"] {
  const days = [
    { name: "Découvert", value: record.detectedOn },
    { name: "Notifié à la CNIL", value: record.notifiedOn },
    { name: "Rendu public", value: record.disclosedOn },
  ];
  // The page says « au » and the day of the build; a feed that did would change every day.
  const standing =
    decisions.length === 0
      ? "Aucune décision connue du registre"
      : [disposition.word, disposition.detail].filter(Boolean).join(". ");
  return [
    { name: "Où en est-on", value: standing },
    { name: "Organismes", value: toList(parties.map(({ text, roleWord }) => `${text} (${roleWord})`)) },
    { name: "Mode opératoire", value: toCapital(vectors[record.vector]) },
    ...days.map(({ name, value }) => ({ name, value: value === null ? "jour inconnu" : toDay(value) })),
    ...(decisions.length > 0 ? [{ name: "Décisions", value: toList(decisions.map(({ text }) => text)) }] : []),
  ];
}
