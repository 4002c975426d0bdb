import { toEuros } from "../../law/amount.ts";
import type { FineView } from "../../registry/views.ts";
import { toList } from "../wording/counts.ts";
import type { ListSheet } from "./list-sheet.ts";

/** The list of fines: pronounced, then in force. */
export const fineSheet: ListSheet<FineView> = {
  heading: 1,
  columns: [
    { label: "Décision", order: { key: "date", label: "Date", first: "down" }, toRank: ({ decidedOn }) => decidedOn },
    { label: "Organisme" },
    {
      label: "Prononcé",
      isNumber: true,
      order: { key: "prononce", first: "down" },
      toRank: ({ pronounced }) => pronounced,
    },
    {
      label: "En vigueur",
      isNumber: true,
      order: { key: "en-vigueur", first: "down" },
      toRank: ({ inForce }) => inForce,
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
