import type { ListRowView } from "../coverage-views.ts";
import { countRepeats, isPublic, listedDecisions, listEndsIn, repeatReason, toYears, yearOf } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** What the register holds of one year of the list. The four parts add up to the decisions of the year. */
export interface CoverageOfYear {
  readonly year: number;
  /** Decisions that have a record. */
  readonly withRecord: number;
  /** Public decisions that the register has not written yet. */
  readonly unwritten: number;
  /** Ordinary decisions without a public text. */
  readonly notPublic: number;
  /** Simplified decisions without a record: never public. */
  readonly simplified: number;
  /** Last day of the list when it stops inside the year; else `null`. */
  readonly listEnds: string | null;
}

/** What the register holds of the CNIL's list, year by year, oldest first. */
export function coverageOfList({ register, list, coverage }: StatisticMaterial): Statistic<CoverageOfYear> {
  const rows = listedDecisions(list);
  return {
    id: "couverture",
    definition:
      "Décisions de la liste de la CNIL, selon que le registre en a une fiche, qu’un texte public reste à écrire, ou qu’aucun texte n’est public. Une fiche est rapprochée de sa ligne par son numéro, son adresse sur Légifrance, ou le jour et le montant quand rien d’autre ne les partage.",
    unit: "décisions de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: countRepeats(list), reason: repeatReason }]),
    rows: toYears(rows.map(yearOf)).map((year) => ({
      year,
      ...parts(rows.filter((one) => yearOf(one) === year)),
      listEnds: listEndsIn(year, list),
    })),
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "rows"),
  };
}

function parts(rows: readonly ListRowView[]): Omit<CoverageOfYear, "year" | "listEnds"> {
  const without = rows.filter(({ decision }) => decision === null);
  const ordinary = without.filter(({ row }) => row.procedure === "ordinary");
  const unwritten = ordinary.filter(isPublic).length;
  return {
    withRecord: rows.length - without.length,
    unwritten,
    notPublic: ordinary.length - unwritten,
    simplified: without.length - ordinary.length,
  };
}
