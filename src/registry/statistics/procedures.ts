import { type Distribution, toDistribution } from "./distribution.ts";
import { countRepeats, listedDecisions, listEndsIn, repeatReason, toYears, yearOf } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** The decisions of one year, by procedure. */
export interface ProceduresOfYear {
  readonly year: number;
  readonly ordinary: number;
  readonly simplified: number;
  /** Last day of the list when it stops inside the year; else `null`. */
  readonly listEnds: string | null;
}

/** Decisions of each year by procedure, oldest first, with what each procedure fines. */
export interface Procedures extends Statistic<ProceduresOfYear> {
  /** Printed fines of the years in which both procedures exist, whole euros. */
  readonly fines: { readonly ordinary: Distribution | null; readonly simplified: Distribution | null };
  /** First year with a simplified decision; `null` without any. */
  readonly since: number | null;
}

/** How many decisions each procedure gives. */
export function procedures({ register, list, coverage }: StatisticMaterial): Procedures {
  const rows = listedDecisions(list);
  const of = (procedure: "ordinary" | "simplified"): typeof rows =>
    rows.filter(({ row }) => row.procedure === procedure);
  const since = toYears(of("simplified").map(yearOf))[0] ?? null;
  const finesOf = (procedure: "ordinary" | "simplified"): number[] =>
    of(procedure)
      .filter((one) => since !== null && yearOf(one) >= since && one.row.outcomes.includes("amende"))
      .flatMap(({ row }) => row.amount ?? []);
  const count = (procedure: "ordinary" | "simplified", year: number): number =>
    of(procedure).filter((one) => yearOf(one) === year).length;
  return {
    id: "procedures",
    definition:
      "Lignes de la liste de la CNIL, comptées l’année de la décision, selon la procédure que la liste indique. La procédure simplifiée existe depuis 2022 : le président de la formation restreinte y statue seul, l’amende ne dépasse pas 20 000 €, et la décision n’est jamais publique.",
    unit: "décisions de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: countRepeats(list), reason: repeatReason }]),
    rows: toYears(rows.map(yearOf)).map((year) => ({
      year,
      ordinary: count("ordinary", year),
      simplified: count("simplified", year),
      listEnds: listEndsIn(year, list),
    })),
    fines: { ordinary: toDistribution(finesOf("ordinary")), simplified: toDistribution(finesOf("simplified")) },
    since,
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "rows"),
  };
}
