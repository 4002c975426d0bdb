import { type RuleId, rules } from "./rules.ts";
import type { Source } from "./rules/rule.ts";

/** Why a computed value is what it is: one French sentence and the rule behind it. */
export interface Reason {
  /** Id of the rule, such as `R-AST-07`: a row of `rules.ts`. */
  rule: RuleId;
  /** One or two French sentences, shown under « Pourquoi ce montant ? ». */
  text: string;
  /** The text of law behind the rule; empty in a browser, where the link of the rule leads to it. */
  law: string;
  /** Where the rule was read; absent when no address was. */
  source?: Source;
  /** The choice that the register makes where no text decides, in French; absent when a text does. */
  convention?: string;
  /** What remains doubtful in the rule, in French; absent when nothing does. */
  doubt?: string;
}

/** A value that is never given without its reasons. */
export interface Explained<Value> {
  value: Value;
  /** The reasons, in the order in which a reader follows the computation. */
  because: Reason[];
  /** What would have to be known for a better answer, in French (« la date de notification »); absent when nothing is. */
  missing?: string[];
}

/** The reason that a rule gives, with the text, the source, the convention and the doubt of that rule. */
export function because(rule: RuleId, text: string): Reason {
  const { text: law, source, convention, doubt } = rules[rule];
  return { rule, text, law, ...(source && { source }), ...(convention && { convention }), ...(doubt && { doubt }) };
}
