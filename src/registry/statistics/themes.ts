import { themes as words } from "../../records/vocabulary.ts";
import { countRepeats, listedDecisions, repeatReason, yearOf } from "./listed.ts";
import { type OverTime, type Subject, toOverTime } from "./over-time.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** The themes of the CNIL's list over time. */
export function themesOverTime({ register, list, coverage }: StatisticMaterial): Statistic<OverTime> {
  const rows = listedDecisions(list);
  const pages = new Map(register.themes.map(({ id, href }) => [id, href]));
  return {
    id: "themes",
    definition:
      "Décisions de la liste de la CNIL selon les thèmes que la ligne indique, ramenés au vocabulaire du registre. Une décision a souvent plusieurs thèmes et compte une fois pour chacun : les lignes ne s’additionnent pas.",
    unit: "décisions de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: countRepeats(list), reason: repeatReason }]),
    rows: toOverTime(
      rows.map((one) => ({
        year: yearOf(one),
        subjects: one.row.themes.map((key) => toSubject(key, pages.get(key))),
      })),
    ),
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "rows"),
  };
}

function toSubject(key: keyof typeof words, href: string | undefined): Subject {
  return { key, label: words[key], ...(href !== undefined && { href }) };
}
