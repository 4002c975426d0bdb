import { rulingOutcomes } from "../../records/vocabulary.ts";
import type { DecisionView } from "../views.ts";
import { named } from "./closed-list.ts";
import { outcomeSlugs } from "./slugs.ts";

const statusSlugs = { announced: "annonce", lodged: "forme", waived: "renonce" } as const;

/** What is known of an appeal, what is open first. */
export const appealWords: Readonly<Record<string, string>> = {
  ouvert: "recours encore possible",
  annonce: "recours annoncé, suite inconnue",
  forme: "recours formé, suite inconnue",
  "aucun-connu": "aucun recours connu",
  renonce: "le destinataire y renonce",
  ...named(outcomeSlugs, rulingOutcomes),
  "issue-inconnue": "issue inconnue du registre",
};

/** The one value of a sanction: the last ruling on the merits, else the addressee's word, else the calendar; none for the rest. */
export function appealOf({ id, record, appeal }: DecisionView, decisions: readonly DecisionView[]): string[] {
  if (record.kind !== "sanction") return [];
  // Newest first: the first one found is the last one given.
  const ruling = decisions
    .map((one) => one.record)
    .filter((one) => one.kind === "ruling")
    .find((one) => one.nature === "merits" && one.follows?.includes(id) === true);
  if (ruling !== undefined) return [ruling.outcome === null ? "issue-inconnue" : outcomeSlugs[ruling.outcome]];
  if (record.appeal !== undefined) return [statusSlugs[record.appeal.status]];
  return [appeal?.isOpen === true ? "ouvert" : "aucun-connu"];
}
