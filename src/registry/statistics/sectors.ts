import { compare } from "../text-order.ts";
import { sectors as words } from "../../records/vocabulary.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { countRepeats, isFined, listedDecisions, repeatReason } from "./listed.ts";
import { coverageOf, type Statistic, type StatisticMaterial, toExclusions } from "./statistic.ts";

/** What the list says of one sector. */
export interface SectorCount {
  /** Key of the vocabulary. */
  readonly key: string;
  /** French. */
  readonly label: string;
  readonly decisions: number;
  /** Decisions with a fine. */
  readonly fined: number;
  /** The printed fines, whole euros; `null` under five of them. */
  readonly fines: Distribution | null;
  /** Fines whose amount is printed. */
  readonly priced: number;
}

/** The decisions of the list by sector, most frequent first. */
export function sectors({ register, list, coverage }: StatisticMaterial): Statistic<SectorCount> {
  const rows = listedDecisions(list);
  const counts = [...Map.groupBy(rows, ({ row }) => row.sector)].map(([key, own]) => {
    const amounts = own.filter(isFined).flatMap(({ row }) => row.amount ?? []);
    return {
      key,
      label: words[key],
      decisions: own.length,
      fined: own.filter(isFined).length,
      fines: toDistribution(amounts),
      priced: amounts.length,
    };
  });
  return {
    id: "secteurs",
    definition:
      "Décisions de la liste de la CNIL selon le secteur de l’organisme, d’après les mots de la ligne ramenés au vocabulaire du registre. La médiane est celle des amendes imprimées du secteur ; elle n’est donnée qu’à partir de cinq.",
    unit: "décisions de la liste",
    n: rows.length,
    exclusions: toExclusions([{ count: countRepeats(list), reason: repeatReason }]),
    rows: counts.sort((a, b) => b.decisions - a.decisions || compare(a.key, b.key)),
    asOf: register.asOf,
    base: "list",
    coverage: coverageOf(coverage, "rows"),
  };
}
