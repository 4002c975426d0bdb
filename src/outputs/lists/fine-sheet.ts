import { toEuros } from "../../law/amount.ts";
import type { FineView } from "../../registry/views.ts";
import { toList } from "../wording/counts.ts";
import type { ListSheet } from "./list-sheet.ts";

/** The list of fines: pronounced, then in force. */
export const fineSheet: ListSheet<FineView> = {
  heading: 1,
  columns: [
    { label: "Décision", orderedBy: { key: "date", toRank: ({ decidedOn }) => decidedOn, first: "down" } },
    { label: "Organisme" },
    {
      label: "Prononcé",
      isNumber: true,
      orderedBy: { key: "prononce", toRank: ({ pronounced }) => pronounced, first: "down" },
    },
    {
      label: "En vigueur",
      isNumber: true,
      orderedBy: { key: "en-vigueur", toRank: ({ inForce }) => inForce, first: "down" },
    },
    { label: "État" },
  ],
  toCells: ({ href, decidedOn, organisation, jointWith, decision, pronounced, inForce, disposition }) => [
    { kind: "day", on: decidedOn },
    {
      kind: "links",
      links: [{ href, text: toList([organisation, ...jointWith].map(({ text }) => text)) }],
      note: decision.text,
    },
    { kind: "text", text: toEuros(pronounced) },
    { kind: "text", text: toEuros(inForce) },
    { kind: "status", disposition },
  ],
};
