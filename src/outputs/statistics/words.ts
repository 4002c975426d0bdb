import { toGrouped } from "../../law/amount.ts";
import type { ListSource } from "../../registry/coverage-views.ts";
import type { Base, Exclusion, KindCoverage, Statistic } from "../../registry/statistics/statistic.ts";
import { toShare } from "../wording/coverage.ts";
import { toDay } from "../wording/dates.ts";

/** « 392 décisions de la liste » */
export function toSize({ n, unit }: Pick<Statistic<unknown>, "n" | "unit">): string {
  return `${toGrouped(n)} ${unit}`;
}

/** « 28 dont le montant n’est pas imprimé » */
export function toExclusion({ count, reason }: Exclusion): string {
  return `${toGrouped(count)} ${reason}`;
}

const kinds: Readonly<Record<KindCoverage["of"], string>> = {
  rows: "lignes de la liste publique de la CNIL",
  ordinary: "lignes de la procédure ordinaire depuis 2018",
  fines: "lignes d’amende de la liste publique de la CNIL",
  liquidations: "lignes de liquidation de la liste publique de la CNIL",
};

/** « 94 des 395 lignes de la liste publique de la CNIL ont une fiche » */
export function toCoverage(coverage: KindCoverage): string {
  return toShare(coverage, kinds[coverage.of]);
}

/** Where the numbers come from, in one line under the chart. */
export function toSource(
  base: Base,
  { source, copiedOn }: { readonly source: ListSource; readonly copiedOn: string },
  site: string,
): string {
  const list = `${source.publisher}, « ${source.title} », copie du ${toDay(copiedOn)}`;
  switch (base) {
    case "list":
      return `Source : ${list} ; calcul ${site}.`;
    case "register":
      return `Source : fiches de ${site}, chacune avec ses sources ; calcul ${site}.`;
    case "announced":
      return `Source : totaux annoncés, nommés dans le tableau ; ${list} ; calcul ${site}.`;
    default:
      return base satisfies never;
  }
}
