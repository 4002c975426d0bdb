import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { linkTo } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import type { DecisionView, IncidentView, VectorView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** A way in which data leave: its incidents, newest first, and what was held about preventing it. */
export function vectorView(
  { lookup }: ViewContext,
  record: Entry<"vectors">,
  { decisions, incidents }: { decisions: readonly DecisionView[]; incidents: readonly IncidentView[] },
): VectorView {
  return {
    id: record.id,
    href: addressOf("vectors", record),
    record,
    term: record.term === undefined ? null : linkTo(lookup, "glossary", record.term),
    incidents: incidents.filter((one) => one.record.vector === record.vector),
    prevention: record.prevention.flatMap((one) =>
      decisions.filter(({ id }) => id === one.decision).map((decision) => ({ ...one, decision })),
    ),
    provenance: toFootnotes(lookup, sourced(lookup, "vectors", record.id)).provenance,
  };
}
