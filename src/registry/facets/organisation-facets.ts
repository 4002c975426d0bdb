import { keysOf } from "../../records/keys.ts";
import { roles } from "../../records/vocabulary.ts";
import type { OrganisationView, RegisterView } from "../views.ts";
import { natureFacet, sectorFacet, toBodies } from "./bodies.ts";
import { closedList, named } from "./closed-list.ts";
import { yesNoFacet } from "./every-list.ts";
import type { Facet } from "./facet.ts";
import { roleSlugs } from "./slugs.ts";

/** What divides the list of organisations. */
export function organisationFacets(register: RegisterView): Facet<OrganisationView>[] {
  const bodies = toBodies(register);
  const itself = ({ id }: OrganisationView): string[] => [id];
  return [
    { ...sectorFacet(bodies, itself), hasPages: true },
    roleFacet,
    natureFacet(bodies, itself),
    yesNoFacet(
      { key: "amende", label: "Amende", yes: "au moins une amende prononcée", no: "aucune amende" },
      ({ finesPronounced }) => finesPronounced > 0,
    ),
    yesNoFacet(
      { key: "violation", label: "Violation de données", yes: "au moins un incident", no: "aucun incident" },
      ({ incidents }) => incidents.length > 0,
    ),
  ];
}

const slugOfWord: Readonly<Record<string, string>> = Object.fromEntries(
  keysOf(roles).map((role) => [roles[role], roleSlugs[role]]),
);

const roleFacet: Facet<OrganisationView> = {
  key: "role",
  label: "Rôle",
  ...closedList(named(roleSlugs, roles)),
  valuesOf: ({ decisions, incidents }) =>
    [...decisions, ...incidents].map(({ roleWord }) => slugOfWord[roleWord] ?? roleWord),
  toPhrase: (words) => `au rôle de « ${words} »`,
  hasPages: true,
};
