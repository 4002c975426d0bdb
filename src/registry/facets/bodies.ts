import { sectors } from "../../records/vocabulary.ts";
import type { OrganisationView, RegisterView } from "../views.ts";
import { bodyOfForm } from "../comparables/body.ts";
import { bodies } from "../comparables/words.ts";
import { closedList, frequentList, named } from "./closed-list.ts";
import type { Facet } from "./facet.ts";
import { bodySlugs } from "./slugs.ts";

/** What the lists ask of the organisations of a record. */
export interface Bodies {
  /** The sectors of organisations, by their identifiers. */
  readonly sectorsOf: (ids: readonly string[]) => readonly string[];
  /** Public bodies, private ones, or both, by their identifiers. */
  readonly naturesOf: (ids: readonly string[]) => readonly string[];
}

/** The organisations of the register, ready to be asked. */
export function toBodies({ organisations }: Pick<RegisterView, "organisations">): Bodies {
  const byId = new Map(organisations.map(({ id, record }) => [id, record]));
  const held = (ids: readonly string[]): OrganisationView["record"][] => ids.flatMap((id) => byId.get(id) ?? []);
  return {
    sectorsOf: (ids) => held(ids).map(({ sector }) => sector),
    naturesOf: (ids) => held(ids).map(({ legalForm }) => bodySlugs[bodyOfForm(legalForm)]),
  };
}

/** The sector of the organisations to which a record is addressed. */
export function sectorFacet<View>(
  { sectorsOf }: Bodies,
  idsOf: (view: View) => readonly string[],
): Omit<Facet<View>, "hasPages"> {
  return {
    key: "secteur",
    label: "Secteur",
    ...frequentList(sectors),
    toPhrase: (words) => `du secteur « ${words} »`,
    valuesOf: (view) => sectorsOf(idsOf(view)),
  };
}

/** Whether a record is addressed to a public body, a private one, or both. */
export function natureFacet<View>({ naturesOf }: Bodies, idsOf: (view: View) => readonly string[]): Facet<View> {
  return {
    key: "organisme",
    label: "Public ou privé",
    ...closedList(named(bodySlugs, bodies)),
    toPhrase: (words) => `d’un ${words}`,
    valuesOf: (view) => naturesOf(idsOf(view)),
    hasPages: false,
  };
}
