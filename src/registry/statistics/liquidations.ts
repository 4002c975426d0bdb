import { compare } from "../text-order.ts";
import type { Link } from "../views.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { listedDecisions } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** One liquidation of the CNIL's list. */
export interface ListedLiquidation {
  /** Lasting name of the row. */
  readonly id: string;
  /** ISO day of the decision. */
  readonly on: string;
  readonly procedure: "ordinary" | "simplified";
  /** What kind of body the row describes: never a name. */
  readonly body: string;
  /** Whole euros. */
  readonly amount: number;
  /** Its record; `null` when the register has none. */
  readonly decision: Link | null;
}

/** The liquidations of the list, oldest first; the two procedures are never mixed. */
export interface Liquidations extends Statistic<ListedLiquidation> {
  readonly ordinary: Distribution | null;
  readonly simplified: Distribution | null;
}

/** What the CNIL liquidated, row by row of its list. */
export function liquidations({ register, list, coverage }: StatisticMaterial): Liquidations {
  const said = listedDecisions(list).filter(({ row }) => row.outcomes.includes("liquidation"));
  const rows = said
    .flatMap(({ id, row, decision }) => {
      const { date: on, procedure, organisation: body, amount } = row;
      const link = decision === null ? null : { href: decision.href, text: decision.label };
      return amount === null ? [] : [{ id, on, procedure, body, amount, decision: link }];
    })
    .sort((a, b) => compare(a.on, b.on) || compare(a.id, b.id));
  const amountsOf = (procedure: ListedLiquidation["procedure"]): number[] =>
    rows.filter((one) => one.procedure === procedure).map(({ amount }) => amount);
  return {
    id: "liquidations",
    definition:
      "Sommes que la CNIL liquide, ligne par ligne de sa liste. Une liquidation rend due une partie de l’astreinte ; la liste n’imprime pas le maximum théorique, qui ne se compare donc pas ici. Les deux procédures ne sont pas mêlées : le taux de la procédure simplifiée ne dépasse pas 100 € par jour.",
    unit: "liquidations de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: said.length - rows.length, reason: "dont le montant n’est pas imprimé" }]),
    rows,
    ordinary: toDistribution(amountsOf("ordinary")),
    simplified: toDistribution(amountsOf("simplified")),
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "liquidations"),
  };
}
