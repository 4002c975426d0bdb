import { isHeld } from "../held.ts";
import type { DecisionView } from "../views.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";
import { type OverTime, toOverTime } from "./over-time.ts";

/** The provisions that sanctions of the register hold breached, over time. */
export function provisionsOverTime({ register, coverage }: StatisticMaterial): Statistic<OverTime> {
  const sanctions = register.decisions.filter(({ record }) => record.kind === "sanction");
  const counted = sanctions.filter((one) => held(one).length > 0);
  const labels = new Map(register.provisions.map(({ id, label, href }) => [id, { key: id, label, href }]));
  return {
    id: "articles",
    definition:
      "Sanctions qui ont une fiche, selon les articles dont elles retiennent un manquement, comptées l’année de la décision. Une sanction compte une fois par article, quel que soit le nombre de ses alinéas : les lignes ne s’additionnent pas. La liste de la CNIL ne donne pas les articles.",
    unit: "sanctions du registre",
    n: counted.length,
    exclusions: toExclusions([
      { count: sanctions.length - counted.length, reason: "dont aucun article retenu n’est connu du registre" },
    ]),
    rows: toOverTime(
      counted.map((one) => ({ year: one.year, subjects: held(one).flatMap((id) => labels.get(id) ?? []) })),
    ),
    asOf: register.asOf,
    base: "register",
    coverage: coverageOf(coverage, "ordinary"),
  };
}

function held({ provisions }: DecisionView): string[] {
  return [...new Set(provisions.filter(isHeld).map(({ id }) => id))];
}
