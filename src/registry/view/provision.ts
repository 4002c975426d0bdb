import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { countLinks } from "../counted-links.ts";
import { isHeld } from "../held.ts";
import { linkTo, provisionLabel } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import { provisionCeilings } from "../provision-ceilings.ts";
import type { DecisionView, ProvisionView, TermView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** A provision and the decisions that apply it, newest first. */
export function provisionView(
  { lookup, asOf }: ViewContext,
  record: Entry<"provisions">,
  decisions: readonly DecisionView[],
): ProvisionView {
  const uses = decisions.flatMap((decision) =>
    decision.provisions.filter(({ id }) => id === record.id).map((use) => ({ decision, use })),
  );
  const holding = [...new Set(uses.filter(({ use }) => isHeld(use)).map(({ decision }) => decision))];
  const others = holding.map((one) => one.provisions.filter((use) => isHeld(use) && use.id !== record.id));
  return {
    id: record.id,
    href: addressOf("provisions", record),
    label: provisionLabel(record),
    record,
    uses,
    leading: (record.leading ?? []).flatMap(({ decision: id, holding: text, point }) => {
      const decision = uses.find((one) => one.decision.id === id)?.decision;
      return decision === undefined ? [] : [{ decision, holding: text, point }];
    }),
    ceilings: provisionCeilings(record, asOf),
    heldWith: countLinks(others.map((links) => links.map(({ id }) => linkTo(lookup, "provisions", id)))),
    injunctions: holding.flatMap(({ injunctions }) => injunctions),
    provenance: toFootnotes(lookup, sourced(lookup, "provisions", record.id)).provenance,
  };
}

/** A term of the glossary. */
export function termView({ lookup }: ViewContext, record: Entry<"glossary">): TermView {
  return {
    id: record.id,
    href: addressOf("glossary", record),
    record,
    see: (record.see ?? []).map((id) => linkTo(lookup, "glossary", id)),
    provisions: (record.provisions ?? []).map((id) => linkTo(lookup, "provisions", id)),
  };
}
