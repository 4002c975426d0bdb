import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { toFootnotes } from "../provenance.ts";
import type { Link, OrganisationView, Part } from "../views.ts";
import type { CaseMaterial } from "./case.ts";
import { sourced, type ViewContext } from "./context.ts";
import { earlierSanctions, moneyOf } from "./organisation-history.ts";

/** An organisation, role by role, with its totals pronounced and in force. */
export function organisationView(
  { lookup }: ViewContext,
  record: Entry<"organisations">,
  material: CaseMaterial,
): OrganisationView {
  const href = addressOf("organisations", record);
  const decisions = inRole(material.decisions, record.id);
  const incidents = inRole(material.incidents, record.id);
  const fines = decisions
    .flatMap(({ view }) => view.fines)
    .filter(({ organisation, jointWith }) => [organisation, ...jointWith].some((one) => one.href === href));
  return {
    id: record.id,
    href,
    record,
    decisions,
    incidents,
    cases: distinctCases([...decisions, ...incidents].map(({ view }) => view.case)),
    finesPronounced: fines.reduce((total, { pronounced }) => total + pronounced, 0),
    finesInForce: fines.reduce((total, { inForce }) => total + inForce, 0),
    money: moneyOf(fines, decisions),
    earlier: earlierSanctions(decisions),
    provenance: toFootnotes(lookup, sourced(lookup, "organisations", record.id)).provenance,
  };
}

function inRole<View extends CaseMaterial["decisions"][number] | CaseMaterial["incidents"][number]>(
  views: readonly View[],
  organisation: string,
): Part<View>[] {
  return views.flatMap((view) => {
    const party = view.parties.find(({ id }) => id === organisation);
    return party === undefined ? [] : [{ view, roleWord: party.roleWord, isAddressee: party.isAddressee }];
  });
}

function distinctCases(links: readonly (Link | null)[]): Link[] {
  return [...new Map(links.flatMap((link) => (link === null ? [] : [[link.href, link] as const]))).values()];
}
