import { vectors } from "../../records/vocabulary.ts";
import type { IncidentView } from "../../registry/views.ts";
import { mainFigure, toFigureBoxes } from "../boxes/figure-boxes.ts";
import type { ListSheet } from "./list-sheet.ts";

/** The list of incidents: the day is the one on which the public learns of it. */
export const incidentSheet: ListSheet<IncidentView> = {
  heading: 1,
  columns: [
    {
      label: "Révélé",
      order: { key: "date", label: "Date", first: "down" },
      toRank: ({ record }) => record.disclosedOn,
    },
    { label: "Incident" },
    { label: "Organismes" },
    {
      label: "Nombre",
      isNumber: true,
      order: { key: "nombre", first: "down" },
      toRank: (view) => mainFigure(view)?.count ?? null,
    },
    { label: "Suite" },
  ],
  toCells: (view) => {
    const [box] = toFigureBoxes(view);
    const addressees = view.parties.filter(({ isAddressee }) => isAddressee);
    return [
      { kind: "day", on: view.record.disclosedOn },
      { kind: "links", links: [{ href: view.href, text: view.record.title }], note: vectors[view.record.vector] },
      { kind: "links", links: addressees.map(({ href, text }) => ({ href, text })) },
      { kind: "text", text: box?.value ?? "inconnu", note: box?.note },
      { kind: "status", disposition: view.disposition },
    ];
  },
};
