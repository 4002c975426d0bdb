import { noticeTiming } from "../../law/breach-notice.ts";
import { parseDay, toDate } from "../../law/civil-day.ts";
import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { linkTo, toLink } from "../link.ts";
import { compare } from "../text-order.ts";
import { toFootnotes } from "../provenance.ts";
import { daysBetween } from "../span.ts";
import { incidentLines, inOrder } from "../timeline.ts";
import type { Disposition, IncidentView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";
import { partyViews } from "./party.ts";

/** An incident with everything linked to it, on the as-of day. */
export function incidentView({ lookup, asOf }: ViewContext, record: Entry<"incidents">): IncidentView {
  const decisions = lookup.decisionsAfter(record.id);
  const footnotes = toFootnotes(lookup, sourced(lookup, "incidents", record.id));
  return {
    id: record.id,
    href: addressOf("incidents", record),
    record,
    parties: partyViews(lookup, record.organisations),
    disposition: disposition(decisions, asOf),
    decisions: decisions.map((one) => toLink("decisions", one)),
    case: record.case === undefined ? null : linkTo(lookup, "cases", record.case),
    notice: noticeOf(record),
    figures: [...record.figures].sort((a, b) => compare(a.saidOn, b.saidOn)),
    year: yearOf(record),
    timeline: inOrder(incidentLines({ asOf, footnotes }, record)),
    provenance: footnotes.provenance,
  };
}

// Decisions come oldest first.
function disposition(decisions: readonly Entry<"decisions">[], asOf: Temporal.PlainDate): Disposition {
  const last = decisions.at(-1);
  if (last === undefined)
    return { kind: "no-decision", tone: "unknown", word: `Aucune décision connue au ${toDate(asOf)}` };
  const many = `${String(decisions.length)} décisions rendues, la dernière`;
  const word = decisions.length === 1 ? "Décision rendue" : many;
  return { kind: "decided", tone: "decided", word: `${word} le ${toDate(parseDay(last.decidedOn))}` };
}

// The day of discovery stands for the day of knowledge; the reasons say when days alone do not tell.
function noticeOf({ detectedOn, notifiedOn }: Entry<"incidents">): IncidentView["notice"] {
  const days = daysBetween(detectedOn, notifiedOn);
  if (days === null || detectedOn === null || notifiedOn === null) return null;
  return { ...noticeTiming({ awareOn: parseDay(detectedOn), notifiedOn: parseDay(notifiedOn) }), days };
}

function yearOf({ occurredFrom, disclosedOn, notifiedOn }: Entry<"incidents">): number | null {
  const day = occurredFrom ?? disclosedOn ?? notifiedOn;
  return day === null ? null : Number(day.slice(0, 4));
}
