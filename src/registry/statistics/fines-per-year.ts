import type { AnnouncedTotal } from "../../records/official-statistics.ts";
import { tallyRows } from "../coverage.ts";
import type { ListRowView } from "../coverage-views.ts";
import type { DecisionView } from "../views.ts";
import { countRepeats, isFined, listedDecisions, listEndsIn, repeatReason, toYears, yearOf } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** The euros of one year: the CNIL's list, and the register beside it. */
export interface FinesOfYear {
  readonly year: number;
  /** Decisions of the list that say a fine. */
  readonly fines: number;
  /** Those whose amount the page does not print. */
  readonly unpriced: number;
  /** Fines and liquidations that the list prints, whole euros; `null` when fines are said and none is printed. */
  readonly listed: number | null;
  /** Of which liquidated astreintes, whole euros. */
  readonly liquidated: number;
  /** The list's total less what the Conseil d'État is known to have taken away; `null` as for `listed`. */
  readonly inForce: number | null;
  /** Decisions of the register with a fine. */
  readonly registerFines: number;
  /** Fines of the register as pronounced, whole euros; `null` without any. */
  readonly registerPronounced: number | null;
  /** The same as in force on the as-of day. */
  readonly registerInForce: number | null;
  /** What the CNIL announced for the year, best source first; none when it is not known. */
  readonly announced: readonly AnnouncedTotal[];
  /** Last day of the list when it stops inside the year; else `null`. */
  readonly listEnds: string | null;
}

/** Fines of each year, oldest first: pronounced and in force. */
export type FinesPerYear = Statistic<FinesOfYear>;

/** The euros of each year. The total of the list counts liquidations, as the CNIL's own totals do. */
export function finesPerYear({ register, list, coverage }: StatisticMaterial): FinesPerYear {
  const rows = listedDecisions(list);
  const fined = register.decisions.filter(({ fines }) => fines.length > 0);
  const years = toYears([...rows.map(yearOf), ...fined.map(({ year }) => year)]);
  const counted = rows.filter((one) => isFined(one) || one.row.outcomes.includes("liquidation"));
  const priced = counted.filter(({ row }) => row.amount !== null);
  return {
    id: "amendes-par-an",
    definition:
      "Pour chaque année civile, somme des amendes et des astreintes liquidées que la liste de la CNIL imprime, à la date de la décision. « En vigueur » retire ce que le Conseil d’État a réduit ou annulé, d’après les décisions connues du registre. Le total des fiches du registre, qui ne compte que les amendes, est donné à côté.",
    unit: "amendes et liquidations dont le montant est imprimé",
    n: priced.length,
    exclusions: toExclusions([
      { count: counted.length - priced.length, reason: "dont le montant n’est pas imprimé" },
      { count: countRepeats(list), reason: repeatReason },
    ]),
    rows: years.map((year) => ({
      ...ofList(
        rows.filter((one) => yearOf(one) === year),
        year,
      ),
      ...ofRegister(fined.filter((one) => one.year === year)),
      announced: coverage.years.find((one) => one.year === year)?.announced.euros ?? [],
      listEnds: listEndsIn(year, list),
    })),
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "fines"),
  };
}

type OfList = Pick<FinesOfYear, "year" | "fines" | "unpriced" | "listed" | "liquidated" | "inForce">;

// A year of which the list says nothing yet has an unknown total, not an empty one.
function ofList(rows: readonly ListRowView[], year: number): OfList {
  const { fines, unpriced, euros } = tallyRows(rows);
  const listed = rows.length === 0 ? null : euros;
  const liquidated = rows
    .filter(({ row }) => row.outcomes.includes("liquidation") && !row.outcomes.includes("amende"))
    .reduce((total, { row }) => total + (row.amount ?? 0), 0);
  const removed = rows.reduce((total, { decision }) => total + removedFrom(decision), 0);
  return { year, fines, unpriced, listed, liquidated, inForce: listed === null ? null : listed - removed };
}

function removedFrom(decision: DecisionView | null): number {
  if (decision?.record.kind === "liquidation") return decision.disposition.tone === "void" ? decision.record.amount : 0;
  const fines = decision?.fines ?? [];
  return fines.reduce((total, { pronounced, inForce }) => total + pronounced - inForce, 0);
}

type OfRegister = Pick<FinesOfYear, "registerFines" | "registerPronounced" | "registerInForce">;

function ofRegister(decisions: readonly DecisionView[]): OfRegister {
  const fines = decisions.flatMap((one) => one.fines);
  const sum = (amounts: readonly number[]): number | null =>
    amounts.length === 0 ? null : amounts.reduce((total, amount) => total + amount, 0);
  return {
    registerFines: decisions.length,
    registerPronounced: sum(fines.map(({ pronounced }) => pronounced)),
    registerInForce: sum(fines.map(({ inForce }) => inForce)),
  };
}
