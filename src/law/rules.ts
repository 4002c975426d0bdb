import { astreinteRules } from "./rules/astreintes.ts";
import { ceilingRules } from "./rules/ceilings.ts";
import { delayRules } from "./rules/delays.ts";
import { proceedingRules } from "./rules/proceedings.ts";
import type { Rule } from "./rules/rule.ts";

const table = { ...ceilingRules, ...astreinteRules, ...delayRules, ...proceedingRules } as const;

/** Id of a rule, such as `R-AST-07`. */
export type RuleId = keyof typeof table;

/** Every rule that the engine follows, by id, in the order of the method page. */
export const rules: Readonly<Record<RuleId, Rule>> = table;
