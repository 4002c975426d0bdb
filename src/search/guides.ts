import { guides, lists } from "../outputs/wording/addresses.ts";
import type { SearchedGuide } from "./searched-pages.ts";

/** Words that people use for a page that its title does not hold, by its address. */
const otherWords: Readonly<Record<string, string>> = {
  "/astreintes/": "registre des astreintes en cours",
  "/calculateur/": "calculer une astreinte, un délai, un plafond, un recours, 72 heures",
  "/comparer/": "décisions comparables, benchmark, combien risque-t-on",
  "/contribuer/": "signaler une erreur, corriger, proposer une décision",
  "/corrections/": "erreurs corrigées, rectificatif",
  "/decisions/": "liste des sanctions et des mises en demeure",
  "/donnees/": "télécharger open data CSV JSON SQLite API",
  "/echeances/": "calendrier iCal agenda prochaines dates délais",
  "/flux/": "flux RSS Atom abonnement alerte suivre",
  "/incidents/": "liste des fuites de données",
  "/mes-donnees-ont-fuite/": "que faire après une fuite, victime, piratage, plainte, usurpation d’identité, IBAN volé",
  "/methode/": "règles de calcul sources couverture",
  "/procedure/": "étapes d’un dossier, contrôle, rapporteur, séance",
  "/statistiques/": "chiffres totaux par an graphiques",
};

/** Guides whose text is worth finding; that of the others repeats the records, or shows examples. */
export const readGuides: readonly string[] = ["/calculateur/", "/mes-donnees-ont-fuite/", "/methode/", "/procedure/"];

/** Pages that explain, found by their name. What a host must publish is not. */
export const foundGuides: readonly SearchedGuide[] = Object.entries(guides)
  .filter(([key]) => key !== "accessibility" && key !== "legal")
  .map(([, link]) => ({ ...link, kind: "Guide", names: otherWords[link.href] ?? "" }));

/** Lists of records: found by their name, while their rows are found by the records themselves. */
export const foundLists: readonly SearchedGuide[] = Object.values(lists).map((link) => ({
  ...link,
  kind: "Liste",
  names: otherWords[link.href] ?? "",
}));
