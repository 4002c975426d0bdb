import type { Entry } from "../../records/collections.ts";
import type { Party } from "../../records/party.ts";
import { roles } from "../../records/vocabulary.ts";
import { linkTo } from "../link.ts";
import type { Lookup } from "../lookup.ts";
import type { Link, PartyView } from "../views.ts";

/** The organisations of a record with their parts; a third party is never an addressee. */
export function partyViews(lookup: Lookup, parties: readonly Party[]): PartyView[] {
  return parties.map(({ organisation, role }) => ({
    ...linkTo(lookup, "organisations", organisation),
    id: organisation,
    role,
    roleWord: roles[role],
    isAddressee: isAddressee(role),
  }));
}

/** The organisations that a decision is addressed to. */
export function addresseesOf(lookup: Lookup, { organisations }: Entry<"decisions">): Link[] {
  return organisations
    .filter(({ role }) => isAddressee(role))
    .map(({ organisation }) => linkTo(lookup, "organisations", organisation));
}

function isAddressee(role: Party["role"]): boolean {
  return role !== "cited" && role !== "partner";
}
