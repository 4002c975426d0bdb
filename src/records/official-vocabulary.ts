// The closed lists of the two official files of content/, with the French words a reader sees for them.

/** What a row of the CNIL's own list prints in its column of decisions, coded. */
export const listOutcomes = {
  abandon: "abandon des poursuites",
  amende: "amende",
  avertissement: "avertissement",
  injonction: "injonction",
  "injonction-astreinte": "injonction sous astreinte",
  liquidation: "liquidation d’astreinte",
  "non-indiquee": "sanction non indiquée",
  "non-lieu": "non-lieu",
  publicite: "publicité de la décision",
  "rappel-ordre": "rappel à l’ordre",
  relaxe: "relaxe",
  urgence: "procédure d’urgence",
} as const;

/** What the CNIL counts and announces for a whole year. */
export const announcedMeasures = {
  "article-60": "décisions en coopération européenne (article 60)",
  breaches: "violations de données notifiées",
  complaints: "plaintes reçues",
  "complaints-handled": "plaintes traitées",
  controls: "contrôles",
  "cookie-sanctions": "sanctions sur les cookies",
  "drafts-examined": "projets de décision européens examinés",
  euros: "montant des amendes et des liquidations, en euros",
  fines: "amendes",
  "fines-with-astreinte": "amendes avec une injonction sous astreinte",
  "formal-notices": "mises en demeure",
  "large-breaches": "violations de plus d’un million de personnes",
  "legal-reminders": "rappels aux obligations légales",
  liquidations: "liquidations d’astreintes",
  measures: "sanctions et mesures correctrices",
  "ordinary-sanctions": "sanctions de la procédure ordinaire",
  "public-sanctions": "sanctions publiques",
  sanctions: "sanctions",
  "simplified-sanctions": "sanctions de la procédure simplifiée",
  warnings: "avertissements",
} as const;
