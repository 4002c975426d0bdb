import type { DecisionOf } from "../records/collections.ts";
import { rulingOutcomes } from "../records/vocabulary.ts";

/** What the court did, in French; an outcome that the register does not know is said to be unknown. */
export function rulingWord(outcome: DecisionOf<"ruling">["outcome"]): string {
  return outcome === null ? "issue inconnue du registre" : rulingOutcomes[outcome];
}
