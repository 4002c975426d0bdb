import { toSmall } from "../letter-case.ts";
import { computeAccrual } from "../../law/accrual.ts";
import type { DecisionOf, Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { termsOf } from "../astreinte-terms.ts";
import { astreinteName, linkTo, toLink } from "../link.ts";
import { compare } from "../text-order.ts";
import { toFootnotes } from "../provenance.ts";
import { astreinteDisposition } from "../standing.ts";
import type { AstreinteView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";
import { injunctionView } from "./injunction.ts";
import { addresseesOf } from "./party.ts";

/** An astreinte on the as-of day: three numbers that are never merged, and why. */
export function astreinteView(context: ViewContext, record: Entry<"astreintes">): AstreinteView {
  const { lookup, asOf } = context;
  const decision = sourced(lookup, "decisions", record.decision).record;
  const injunctions = record.clauses.flatMap((clause) =>
    clause.injunctions.map((id) => injunctionView(context, sourced(lookup, "injunctions", id).record)),
  );
  const liquidations = lookup.liquidationsOf(record.id);
  const closures = closuresOf(
    context,
    injunctions.map(({ id }) => id),
  );
  const terms = termsOf(lookup, record);
  const accrual = computeAccrual(terms, asOf);
  const addressees = addresseesOf(lookup, decision);
  return {
    id: record.id,
    href: addressOf("astreintes", record),
    record,
    title: `${addressees.map(({ text }) => text).join(" et ")} : ${toSmall(astreinteName(decision, record))}`,
    decision: toLink("decisions", decision),
    decidedOn: decision.decidedOn,
    notifiedOn: decision.notifiedOn ?? null,
    organisations: addressees,
    injunctions,
    liquidations: liquidations.map((one) => ({
      link: toLink("decisions", one),
      on: one.decidedOn,
      amount: one.amount,
      until: one.until,
      days: one.days ?? null,
    })),
    closures: closures.map((one) => ({ link: toLink("decisions", one), on: one.closedOn })),
    disposition: astreinteDisposition(accrual, closures.at(-1)?.closedOn ?? null),
    terms,
    accrual,
    case: decision.case === undefined ? null : linkTo(lookup, "cases", decision.case),
    provenance: toFootnotes(lookup, sourced(lookup, "astreintes", record.id), [
      sourced(lookup, "decisions", decision.id),
      ...injunctions.map(({ id }) => sourced(lookup, "injunctions", id)),
      ...[...liquidations, ...closures].map(({ id }) => sourced(lookup, "decisions", id)),
    ]).provenance,
  };
}

function closuresOf({ lookup }: ViewContext, injunctions: readonly string[]): DecisionOf<"closure">[] {
  return [...new Set(injunctions.flatMap((id) => lookup.closuresOf(id)))].sort((a, b) =>
    compare(a.closedOn, b.closedOn),
  );
}
