import { folders } from "../address.ts";
import type { AstreinteView, DecisionView, FineView, IncidentView, OrganisationView, RegisterView } from "../views.ts";
import { decisionFacets } from "./decision-facets.ts";
import { type FacetList, toFacetList } from "./facet.ts";
import { incidentFacets } from "./incident-facets.ts";
import { organisationFacets } from "./organisation-facets.ts";
import { astreinteFacets, fineFacets } from "./penalty-facets.ts";

/** The lists that are divided, each with its facets, their values, the rows and the page of each value. */
export interface FacetLists {
  readonly decisions: FacetList<DecisionView>;
  readonly incidents: FacetList<IncidentView>;
  readonly fines: FacetList<FineView>;
  readonly astreintes: FacetList<AstreinteView>;
  /** A body that no public text names has a page, and no line here. */
  readonly organisations: FacetList<OrganisationView>;
}

/** Divides the lists of the register. */
export function toFacetLists(register: RegisterView): FacetLists {
  const { decisions, incidents, fines, astreintes } = register;
  const organisations = register.organisations.filter(({ record }) => record.isUnnamed !== true);
  return {
    decisions: toFacetList(hrefOf("decisions"), decisions, decisionFacets(register)),
    incidents: toFacetList(hrefOf("incidents"), incidents, incidentFacets(register)),
    fines: toFacetList(hrefOf("fines"), fines, fineFacets(register)),
    astreintes: toFacetList(hrefOf("astreintes"), astreintes, astreinteFacets(register)),
    organisations: toFacetList(hrefOf("organisations"), organisations, organisationFacets(register)),
  };
}

function hrefOf(name: keyof FacetLists): string {
  return `/${folders[name]}/`;
}
