import { toEuros, toGrouped } from "../../law/amount.ts";
import type { AnnouncedTotal } from "../../records/official-statistics.ts";
import type { CoverageGap, ListTally, Share } from "../../registry/coverage-views.ts";
import { toCount } from "./counts.ts";
import { toDay } from "./dates.ts";

/** « 41 des 129 lignes de la procédure ordinaire depuis 2018 ont une fiche » */
export function toShare({ rows, withRecord }: Share, what: string): string {
  const verb = withRecord < 2 ? "a une fiche" : "ont une fiche";
  return `${toGrouped(withRecord)} des ${toGrouped(rows)} ${what} ${verb}`;
}

/** « la CNIL annonce 6 167 ou 17 802 violations notifiées en 2025 » */
export function toBreachLine(totals: readonly AnnouncedTotal[]): string {
  const [newest] = totals;
  if (newest === undefined) return "le nombre de violations notifiées à la CNIL est inconnu";
  const values = [...new Set(totals.map(({ value }) => value))].sort((a, b) => a - b).map(toGrouped);
  return `la CNIL annonce ${values.join(" ou ")} violations notifiées en ${newest.year}`;
}

/** One reason for a difference, a line without a full stop: « 9 décisions publiques sans fiche ». */
export function toGapLine({ kind, count }: CoverageGap): string {
  switch (kind) {
    case "simplified":
      return toCount(count, "ligne simplifiée, jamais publique", "lignes simplifiées, jamais publiques");
    case "not-public":
      return toCount(count, "ligne ordinaire sans texte public", "lignes ordinaires sans texte public");
    case "unwritten":
      return toCount(count, "décision publique à écrire", "décisions publiques à écrire");
    case "repeated":
      return toCount(count, "ligne imprimée deux fois", "lignes imprimées deux fois");
    case "not-a-sanction":
      return toCount(count, "ligne sans sanction", "lignes sans sanction");
    case "unpriced":
      return toCount(count, "amende sans montant imprimé", "amendes sans montant imprimé");
    case "unsaid":
      return toCount(count, "ligne qui ne dit pas la sanction", "lignes qui ne disent pas la sanction");
    case "after-list":
      return toCount(count, "fiche après la fin de la liste", "fiches après la fin de la liste");
    case "unlisted":
      return toCount(count, "fiche absente de la liste", "fiches absentes de la liste");
    default:
      return kind satisfies never;
  }
}

/** « 87 lignes, dont 69 simplifiées », « 15 lignes, aucune simplifiée, jusqu’au 2 avril 2026 » */
export function toRowLine({ rows, simplified }: ListTally, listEnds: string | null): string {
  const part = simplified === 0 ? "aucune simplifiée" : `dont ${toCount(simplified, "simplifiée")}`;
  return `${toCount(rows, "ligne")}, ${part}${listEnds === null ? "" : `, jusqu’au ${toDay(listEnds)}`}`;
}

/** « 486 822 500 € », « 51 100 000 €, 2 montants non imprimés », « montants non imprimés »: null is never 0. */
export function toListEuros({ euros, unpriced }: ListTally): string {
  if (euros === null) return "montants non imprimés";
  return unpriced === 0
    ? toEuros(euros)
    : `${toEuros(euros)}, ${toCount(unpriced, "montant non imprimé", "montants non imprimés")}`;
}

/** « 83 sanctions », « 10 ou 11 sanctions », « sanctions : inconnu » */
export function toAnnounced(totals: readonly AnnouncedTotal[], one: string): string {
  const values = [...new Set(totals.map(({ value }) => value))].sort((a, b) => a - b);
  if (values.length === 0) return `${one}s : inconnu`;
  const last = values.at(-1) ?? 0;
  return `${values.map(toGrouped).join(" ou ")} ${last < 2 ? one : `${one}s`}`;
}

/** « 486 839 500 € », « plus de 55 210 000 € », « euros : inconnu » */
export function toAnnouncedEuros(totals: readonly AnnouncedTotal[]): string {
  if (totals.length === 0) return "euros : inconnu";
  return totals.map(({ value, isAtLeast }) => `${isAtLeast ? "plus de " : ""}${toEuros(value)}`).join(" ou ");
}
