import type { Accrual } from "../../law/accrual.ts";
import type { AccrualCondition } from "../../law/accrual-condition.ts";

/** What the days of a count suppose, in French, to be read after an amount; what is certain is still never due as such. */
export const conditionWords: Readonly<Record<AccrualCondition, string>> = {
  none: "jamais dû tel quel",
  "not-complied": "si l’injonction n’a pas été exécutée",
  "complied-at-closing": "si l’exécution date de la clôture",
};

/** What must be true for an upper bound to be reached, in French, each to be read after the amount. */
export function boundConditions({ clauses, condition }: Pick<Accrual, "clauses" | "condition">): readonly string[] {
  const kinds = clauses.map(({ deadline }) => deadline.kind);
  return [
    ...(kinds.includes("at-the-earliest") ? ["si la décision est notifiée le jour même"] : []),
    ...(kinds.includes("window") ? ["si la notification est la plus ancienne possible"] : []),
    ...(condition === "none" ? [] : [conditionWords[condition]]),
  ];
}
