import type { Party } from "../../records/party.ts";
import { roles } from "../../records/vocabulary.ts";
import { linkTo } from "../link.ts";
import type { Lookup } from "../lookup.ts";
import type { PartyView } from "../views.ts";

/** The organisations of a record with their parts; a third party is never an addressee. */
export function partyViews(lookup: Lookup, parties: readonly Party[]): PartyView[] {
  return parties.map(({ organisation, role }) => ({
    ...linkTo(lookup, "organisations", organisation),
    id: organisation,
    role,
    roleWord: roles[role],
    isAddressee: role !== "cited" && role !== "partner",
  }));
}
