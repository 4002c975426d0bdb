import type { AstreinteView, DecisionView, FineView, RegisterView } from "../views.ts";
import { natureFacet, sectorFacet, toBodies } from "./bodies.ts";
import { appealFacet, breachFacet, procedureFacet, provisionFacet, themeFacet } from "./decision-facets.ts";
import { amountFacet, statusFacet, yearFacet, yesNoFacet } from "./every-list.ts";
import type { Facet } from "./facet.ts";

/** What divides the list of fines. */
export function fineFacets(register: RegisterView): Facet<FineView>[] {
  const bodies = toBodies(register);
  const decisionOf = toDecisionOf(register);
  return [
    yearFacet(({ year }) => year),
    { ...amountFacet(({ inForce }: FineView) => inForce), hasPages: true },
    statusFacet(),
    { ...sectorFacet(bodies, debtorsOf), hasPages: true },
    { ...themeFacet(decisionOf), hasPages: false },
    { ...provisionFacet(register, decisionOf), hasPages: false },
    natureFacet(bodies, debtorsOf),
    procedureFacet(decisionOf),
    breachFacet(decisionOf),
    appealFacet(register, decisionOf),
  ];
}

/** What divides the ledger of astreintes. */
export function astreinteFacets(register: RegisterView): Facet<AstreinteView>[] {
  const bodies = toBodies(register);
  const decisionOf = toDecisionOf(register);
  const addresseesOf = (view: AstreinteView): string[] => decisionOf(view).addressees.map(({ id }) => id);
  return [
    yearFacet(({ decidedOn }) => Number(decidedOn.slice(0, 4))),
    statusFacet(),
    { ...sectorFacet(bodies, addresseesOf), hasPages: false },
    { ...themeFacet(decisionOf), hasPages: false },
    natureFacet(bodies, addresseesOf),
    yesNoFacet(
      { key: "liquidation", label: "Liquidation", yes: "liquidée au moins en partie", no: "jamais liquidée" },
      ({ liquidations }) => liquidations.length > 0,
    ),
    procedureFacet(decisionOf),
    breachFacet(decisionOf),
  ];
}

function debtorsOf({ record }: FineView): string[] {
  return [record.organisation, ...(record.jointWith ?? [])];
}

function toDecisionOf({
  decisions,
}: RegisterView): (view: { readonly record: { readonly decision: string } }) => DecisionView {
  const byId = new Map(decisions.map((view) => [view.id, view]));
  return ({ record }) => {
    const view = byId.get(record.decision);
    if (view === undefined) throw new RangeError(`decisions/${record.decision} is not in the register`);
    return view;
  };
}
