import { toGrouped } from "../law/amount.ts";
import type { ListFile } from "../outputs/lists/list-file.ts";
import { typeset } from "../outputs/typography.ts";
import { toCount } from "../outputs/wording/counts.ts";

type Told = Pick<ListFile, "noun" | "size">;

/** « 72 décisions sur 164 ; les 50 premières lignes ci-dessous. », « 164 décisions. », or what to do when nothing answers. */
export function toStatus({ noun, size }: Told, count: number, shown: number): string {
  if (count === 0) {
    return typeset(`0 ${noun[0]} : rien ne répond à tous ces choix à la fois. Retirez-en un, ou effacez-les tous.`);
  }
  const counted = count === size ? toCount(count, ...noun) : `${toCount(count, ...noun)} sur ${toGrouped(size)}`;
  return typeset(shown < count ? `${counted} ; les ${shown} premières lignes ci-dessous.` : `${counted}.`);
}

/** « Télécharger ces 12 lignes (CSV) » */
export function toDownloadWords(count: number): string {
  return typeset(count === 1 ? "Télécharger cette ligne (CSV)" : `Télécharger ces ${toCount(count, "ligne")} (CSV)`);
}

/** « Afficher la suite (114 lignes) » */
export function toMoreWords(left: number): string {
  return typeset(`Afficher la suite (${toCount(left, "ligne")})`);
}

/** What to do when the rows cannot be fetched. */
export const failure =
  "Les filtres n’ont pas pu se charger. Rechargez la page, ou parcourez la liste par ses pages : elles restent entières.";
