import { toDecisionId } from "../drafts/decision-id.ts";
import { said, type FieldDraft } from "../drafts/record-draft.ts";
import { toFrenchDay } from "./days.ts";
import type { Proposal } from "./proposal.ts";

type Text = Proposal["deliberation"];

/** The identifier of the decision: from its number, or from its text when it has none. */
export function idOf({ id, number }: Pick<Text, "id" | "number">): string {
  return toDecisionId(number ?? id);
}

/** « Délibération SAN-2026-009 du 21 juillet 2026 », rebuilt from its parts: the name of a party cannot slip in. */
function toSafeTitle({ title, number, decidedOn }: Text): string {
  const word = /^d[ée]cision/i.test(title) ? "Décision" : "Délibération";
  const day = decidedOn === null ? "" : ` du ${toFrenchDay(decidedOn)}`;
  return `${word}${number === null ? "" : ` ${number}`}${day}`;
}

/** The text on Légifrance as the source of the fields that were read in it. */
export function toSources(text: Text, fields: Readonly<Record<string, FieldDraft>>): FieldDraft {
  const supports = factNames.filter((field) => isRead(fields[field]?.value));
  const source = {
    id: "deliberation",
    title: toSafeTitle(text),
    publisher: "Légifrance",
    url: text.url,
    date: text.publishedOn,
    grade: "A",
    consulted: "copy",
    supports,
  };
  return said([source], "Lu dans le fonds ouvert de la DILA ; retirer consulted une fois la page de Légifrance lue.");
}

// An identifier to write is no fact yet; neither is a list of parties whose part is not known.
const factNames = [
  "number",
  "procedure",
  "decidedOn",
  "publishedOn",
  "anonymousAfter",
  "reprimand",
  "amount",
  "until",
  "printedFrom",
  "delay",
  "ratePerDay",
  "clauses",
  "closedOn",
];

function isRead(value: unknown): boolean {
  return value !== undefined && value !== null;
}
