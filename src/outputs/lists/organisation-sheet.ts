import { toEuros } from "../../law/amount.ts";
import { sectors } from "../../records/vocabulary.ts";
import type { OrganisationView } from "../../registry/views.ts";
import type { ListSheet } from "./list-sheet.ts";

/** The list of organisations, in the order of their names. */
export const organisationSheet: ListSheet<OrganisationView> = {
  heading: 0,
  columns: [
    { label: "Organisme" },
    { label: "Secteur" },
    {
      label: "Décisions",
      isNumber: true,
      order: { key: "decisions", first: "down" },
      toRank: ({ decisions }) => decisions.length,
    },
    {
      label: "Incidents",
      isNumber: true,
      order: { key: "incidents", first: "down" },
      toRank: ({ incidents }) => incidents.length,
    },
    { label: "Amendes en vigueur", isNumber: true, order: { key: "amendes", first: "down" }, toRank: finesOf },
  ],
  toCells: (view) => {
    const fines = finesOf(view);
    return [
      { kind: "links", links: [{ href: view.href, text: view.record.name }], note: view.record.aliases?.join(", ") },
      { kind: "text", text: sectors[view.record.sector] },
      { kind: "text", text: String(view.decisions.length) },
      { kind: "text", text: String(view.incidents.length) },
      { kind: "text", text: fines === null ? "" : toEuros(fines) },
    ];
  },
};

// No fine at all is not a fine of nothing.
function finesOf({ finesPronounced, finesInForce }: OrganisationView): number | null {
  return finesPronounced === 0 ? null : finesInForce;
}
