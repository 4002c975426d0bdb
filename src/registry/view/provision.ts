import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { linkTo, provisionLabel } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import type { DecisionView, ProvisionView, TermView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** A provision and the decisions that apply it, newest first. */
export function provisionView(
  { lookup }: ViewContext,
  record: Entry<"provisions">,
  decisions: readonly DecisionView[],
): ProvisionView {
  return {
    id: record.id,
    href: addressOf("provisions", record),
    label: provisionLabel(record),
    record,
    uses: decisions.flatMap((decision) =>
      decision.provisions.filter(({ id }) => id === record.id).map((use) => ({ decision, use })),
    ),
    provenance: toFootnotes(lookup, sourced(lookup, "provisions", record.id)).provenance,
  };
}

/** A term of the glossary, before one knows which records speak of it. */
export function termView({ lookup }: ViewContext, record: Entry<"glossary">): Omit<TermView, "uses"> {
  return {
    id: record.id,
    href: addressOf("glossary", record),
    record,
    see: (record.see ?? []).map((id) => linkTo(lookup, "glossary", id)),
    provisions: (record.provisions ?? []).map((id) => linkTo(lookup, "provisions", id)),
  };
}
