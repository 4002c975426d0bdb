import type { RuleId } from "../law/rules.ts";
import type { Rule } from "../law/rules/rule.ts";

type RuleOnPage = Pick<Rule, "text" | "source" | "convention" | "doubt">;

/**
 * The rules for a browser, in the place of the table of the law: the page already shows their doubts, and a table of
 * words would be a third of the script. Only what a reason carries is answered.
 */
export const rules: Readonly<Record<RuleId, RuleOnPage>> = new Proxy({} as Record<RuleId, RuleOnPage>, {
  get: (_, id) => {
    const doubt = document.querySelector(`[data-doubt="${String(id)}"]`)?.textContent;
    return { text: "", source: null, ...(doubt && { doubt }) };
  },
});
