import { toDate } from "../../law/civil-day.ts";
import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { linkTo } from "../link.ts";
import { toFootnotes, type Sourced } from "../provenance.ts";
import { decisionLines, incidentLines, inOrder } from "../timeline.ts";
import type { CaseView, DecisionView, Disposition, IncidentView, Link, PartyView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** The decisions and incidents among which a case finds its own. */
export interface CaseMaterial {
  readonly decisions: readonly DecisionView[];
  readonly incidents: readonly IncidentView[];
}

/** A case on the as-of day: one timeline from incident to closing. */
export function caseView(context: ViewContext, record: Entry<"cases">, material: CaseMaterial): CaseView {
  const { lookup, asOf } = context;
  const decisions = material.decisions.filter((one) => one.record.case === record.id).toReversed();
  const incidents = material.incidents.filter((one) => one.record.case === record.id);
  const footnotes = toFootnotes(
    lookup,
    sourced(lookup, "cases", record.id),
    linkedRecords(context, decisions, incidents),
  );
  const frame = { asOf, footnotes };
  return {
    id: record.id,
    href: addressOf("cases", record),
    record,
    disposition: caseDisposition(decisions, asOf),
    decisions,
    incidents,
    fines: decisions.flatMap(({ fines }) => fines),
    injunctions: decisions.flatMap(({ injunctions }) => injunctions),
    astreintes: decisions.flatMap(({ astreintes }) => astreintes),
    parties: distinctParties([...decisions, ...incidents].flatMap(({ parties }) => parties)),
    provisions: distinctLinks(
      decisions.flatMap((one) => one.provisions.map(({ id }) => linkTo(lookup, "provisions", id))),
    ),
    timeline: inOrder([
      ...incidents.flatMap((one) => incidentLines(frame, one.record)),
      ...decisions.flatMap((one) => decisionLines(frame, one.record, one.injunctions)),
    ]),
    related: (record.related ?? []).map((id) => linkTo(lookup, "cases", id)),
    provenance: footnotes.provenance,
  };
}

function linkedRecords(
  { lookup }: ViewContext,
  decisions: readonly DecisionView[],
  incidents: readonly IncidentView[],
): Sourced[] {
  return [
    ...incidents.map(({ id }) => sourced(lookup, "incidents", id)),
    ...decisions.flatMap((one) => [
      sourced(lookup, "decisions", one.id),
      ...one.fines.map(({ id }) => sourced(lookup, "fines", id)),
      ...one.injunctions.map(({ id }) => sourced(lookup, "injunctions", id)),
      ...one.astreintes.map(({ id }) => sourced(lookup, "astreintes", id)),
    ]),
  ];
}

// Of several decisions, what is still open tells where the case stands; else the sanction that was last told something.
function caseDisposition(decisions: readonly DecisionView[], asOf: Temporal.PlainDate): Disposition {
  const sanctions = decisions.filter(({ record }) => record.kind === "sanction").toReversed();
  const open = sanctions.find(({ disposition }) => disposition.tone === "pending");
  const told = open ?? sanctions[0] ?? decisions.at(-1);
  return (
    told?.disposition ?? { kind: "no-decision", tone: "unknown", word: `Aucune décision connue au ${toDate(asOf)}` }
  );
}

// The same organisation may be an addressee in one record and cited in another: its heaviest part is kept.
function distinctParties(parties: readonly PartyView[]): PartyView[] {
  const byId = new Map<string, PartyView>();
  for (const party of parties) {
    const held = byId.get(party.id);
    if (held === undefined || (party.isAddressee && !held.isAddressee)) byId.set(party.id, party);
  }
  return [...byId.values()].sort((a, b) => Number(b.isAddressee) - Number(a.isAddressee));
}

function distinctLinks(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.href, link])).values()];
}
