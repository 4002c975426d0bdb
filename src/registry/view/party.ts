import type { Entry } from "../../records/collections.ts";
import { isAddressee, type Party } from "../../records/party.ts";
import { roles, sectors } from "../../records/vocabulary.ts";
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
    sector: sectorOf(lookup, organisation),
    isAddressee: isAddressee({ role }),
    isNamed: lookup.find("organisations", organisation)?.isUnnamed !== true,
  }));
}

/** The organisations that a decision is addressed to. */
export function addresseesOf(lookup: Lookup, { organisations }: Entry<"decisions">): Link[] {
  return organisations.filter(isAddressee).map(({ organisation }) => linkTo(lookup, "organisations", organisation));
}

function sectorOf(lookup: Lookup, organisation: string): string {
  const sector = lookup.find("organisations", organisation)?.sector;
  return sector === undefined ? "" : sectors[sector];
}
