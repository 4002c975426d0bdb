import { typeset } from "../outputs/typography.ts";

/** How far an answer is. */
export type Progress = "first" | "whole" | "without-text";

/** « 2 pages répondent à « amende ». », what is still read, or what to try when none answers. */
export function toStatus(count: number | null, text: string, progress: Progress): string {
  if (count === null) return "Écrivez un mot, un numéro de décision ou un montant, ou choisissez un filtre.";
  const about = text.trim() === "" ? "à ces filtres" : `à « ${text.trim()} »`;
  return typeset(`${toAnswer(count, about, progress)}${toAdvice(count, progress)}`);
}

function toAnswer(count: number, about: string, progress: Progress): string {
  if (count === 0)
    return progress === "first"
      ? `Lecture du texte des pages pour répondre ${about}…`
      : `Aucune page ne répond ${about}.`;
  return count === 1 ? `1 page répond ${about}.` : `${String(count)} pages répondent ${about}.`;
}

function toAdvice(count: number, progress: Progress): string {
  switch (progress) {
    case "first":
      return count === 0 ? "" : " Lecture du texte des pages…";
    case "without-text":
      return " Le texte des pages n’a pas pu être lu : rechargez la page pour y chercher aussi.";
    case "whole":
      return count === 0
        ? " Essayez un mot plus court ou un autre nom, retirez un filtre, ou parcourez les listes ci-dessous."
        : "";
    default:
      return progress satisfies never;
  }
}

/** What a reader does when the search cannot start. */
export const failure =
  "La recherche n’a pas pu démarrer. Rechargez la page, ou parcourez les listes ci-dessous : elles mènent à toutes les pages.";
