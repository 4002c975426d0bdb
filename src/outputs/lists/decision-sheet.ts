import { amountInForce } from "../../registry/facets/decision-facets.ts";
import type { DecisionView } from "../../registry/views.ts";
import { toShortEuros } from "../wording/money.ts";
import type { ListSheet } from "./list-sheet.ts";

/** The list of decisions: the amount is the one in force today, or the sum liquidated. */
export const decisionSheet: ListSheet<DecisionView> = {
  heading: 1,
  columns: [
    {
      label: "Décision",
      order: { key: "date", label: "Date", first: "down" },
      toRank: ({ record }) => record.decidedOn,
    },
    { label: "Objet" },
    { label: "Destinataires" },
    { label: "Montant", isNumber: true, order: { key: "montant", first: "down" }, toRank: amountInForce },
    { label: "État" },
  ],
  toCells: (view) => {
    const amount = amountInForce(view);
    return [
      { kind: "day", on: view.record.decidedOn },
      { kind: "links", links: [{ href: view.href, text: view.record.title }], note: `${view.label}, ${view.kindWord}` },
      { kind: "links", links: view.addressees.map(({ href, text }) => ({ href, text })) },
      { kind: "text", text: amount === null ? "" : toShortEuros(amount) },
      { kind: "status", disposition: view.disposition },
    ];
  },
};
