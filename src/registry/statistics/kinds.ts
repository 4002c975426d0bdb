import { decisionKinds } from "../../records/vocabulary.ts";
import { coverageOf, type Statistic, type StatisticMaterial } from "./statistic.ts";
import { type OverTime, toOverTime } from "./over-time.ts";

/** The decisions of the register by kind, over time. */
export function kindsOverTime({ register, coverage }: StatisticMaterial): Statistic<OverTime> {
  const { decisions, asOf } = register;
  return {
    id: "decisions-par-nature",
    definition:
      "Toutes les décisions qui ont une fiche, par nature, comptées l’année de la décision. Le registre choisit ses affaires : le nombre de fiches d’une année ne mesure pas l’activité de la CNIL.",
    unit: "décisions du registre",
    n: decisions.length,
    exclusions: [],
    rows: toOverTime(
      decisions.map(({ year, record: { kind } }) => ({ year, subjects: [{ key: kind, label: decisionKinds[kind] }] })),
    ),
    asOf,
    base: "register",
    coverage: coverageOf(coverage, "rows"),
  };
}
