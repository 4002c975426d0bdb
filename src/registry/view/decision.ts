import { toCapital } from "../letter-case.ts";
import type { Entry } from "../../records/collections.ts";
import { decisionKinds, provisionOutcomes } from "../../records/vocabulary.ts";
import { addressOf } from "../address.ts";
import { appealView } from "../appeal.ts";
import { decisionDisposition } from "../decision-standing.ts";
import { decisionLabel, linkTo, toLink } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import { spansOf } from "../span.ts";
import { decisionLines, inOrder } from "../timeline.ts";
import type { DecisionView, ProvisionUse } from "../views.ts";
import { withdrawalDay } from "../withdrawal-day.ts";
import { astreinteView } from "./astreinte.ts";
import { sourced, type ViewContext } from "./context.ts";
import { fineView } from "./fine.ts";
import { injunctionView } from "./injunction.ts";
import { partyViews } from "./party.ts";

/** A decision with everything linked to it, on the as-of day. */
export function decisionView(context: ViewContext, record: Entry<"decisions">): DecisionView {
  const { lookup, asOf } = context;
  const fines = lookup.finesOf(record.id).map((one) => fineView(context, one));
  const injunctions = lookup.injunctionsOf(record.id).map((one) => injunctionView(context, one));
  const astreintes = lookup.astreintesOf(record.id).map((one) => astreinteView(context, one));
  const parties = partyViews(lookup, record.organisations);
  const footnotes = toFootnotes(lookup, sourced(lookup, "decisions", record.id), [
    ...fines.map(({ id }) => sourced(lookup, "fines", id)),
    ...injunctions.map(({ id }) => sourced(lookup, "injunctions", id)),
    ...astreintes.map(({ id }) => sourced(lookup, "astreintes", id)),
  ]);
  return {
    id: record.id,
    href: addressOf("decisions", record),
    record,
    label: decisionLabel(record),
    kindWord: toCapital(decisionKinds[record.kind]),
    year: Number(record.decidedOn.slice(0, 4)),
    disposition: decisionDisposition({ lookup, record, fines, injunctions, astreintes }),
    parties,
    addressees: parties.filter(({ isAddressee }) => isAddressee),
    provisions: record.provisions.map((one) => provisionUse(context, one)),
    fines,
    injunctions,
    astreintes,
    case: record.case === undefined ? null : linkTo(lookup, "cases", record.case),
    follows: (record.follows ?? []).map((id) => linkTo(lookup, "decisions", id)),
    followedBy: lookup.followersOf(record.id).map((one) => toLink("decisions", one)),
    incidents: (record.incidents ?? []).map((id) => linkTo(lookup, "incidents", id)),
    appeal: record.kind === "sanction" ? appealView(context, record) : null,
    anonymousFrom: withdrawalDay(record),
    spans: spansOf(lookup, record),
    timeline: inOrder(decisionLines({ asOf, footnotes }, record, injunctions)),
    provenance: footnotes.provenance,
  };
}

function provisionUse({ lookup }: ViewContext, use: Entry<"decisions">["provisions"][number]): ProvisionUse {
  const { provision, paragraph, outcome, finding, point } = use;
  const link = linkTo(lookup, "provisions", provision);
  return {
    ...link,
    text: paragraph === undefined ? link.text : `${link.text}-${paragraph}`,
    id: provision,
    ...(paragraph !== undefined && { paragraph }),
    outcome,
    outcomeWord: provisionOutcomes[outcome],
    finding,
    ...(point !== undefined && { point }),
  };
}
