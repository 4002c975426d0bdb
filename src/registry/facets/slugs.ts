// How the keys of the vocabularies are written in addresses, which are French and never change.
import type { bodies } from "../comparables/words.ts";
import type {
  dataCategories,
  decisionKinds,
  procedures,
  roles,
  rulingOutcomes,
  vectors,
} from "../../records/vocabulary.ts";

type Slugs<Vocabulary> = Readonly<Record<keyof Vocabulary, string>>;

/** Kinds of decision. */
export const kindSlugs: Slugs<typeof decisionKinds> = {
  sanction: "sanction",
  "formal-notice": "mise-en-demeure",
  liquidation: "liquidation",
  closure: "cloture",
  dismissal: "non-lieu",
  ruling: "conseil-d-etat",
};

/** Public and private bodies. */
export const bodySlugs: Slugs<typeof bodies> = { public: "public", private: "prive" };

/** Procedures before the CNIL. */
export const procedureSlugs: Slugs<typeof procedures> = { ordinary: "ordinaire", simplified: "simplifiee" };

/** What the court did. */
export const outcomeSlugs: Slugs<typeof rulingOutcomes> = {
  rejected: "rejete",
  reformed: "reforme",
  annulled: "annule",
  "partly-annulled": "annule-en-partie",
  "no-ground": "non-lieu-a-statuer",
  stayed: "sursis",
};

/** How a breach happened. */
export const vectorSlugs: Slugs<typeof vectors> = {
  "credential-stuffing": "bourrage-identifiants",
  "human-error": "erreur-humaine",
  insider: "interne",
  misconfiguration: "configuration",
  phishing: "hameconnage",
  ransomware: "rancongiciel",
  "social-engineering": "ingenierie-sociale",
  "stolen-credentials": "identifiants-voles",
  supplier: "prestataire",
  unknown: "non-publie",
  vulnerability: "vulnerabilite",
};

/** Kinds of data that left. */
export const categorySlugs: Slugs<typeof dataCategories> = {
  "bank-card": "carte-bancaire",
  "birth-date": "date-naissance",
  contact: "courriel-telephone",
  employment: "emploi",
  family: "famille",
  health: "sante",
  iban: "coordonnees-bancaires",
  "id-document": "piece-identite",
  identity: "identite",
  location: "localisation",
  login: "compte",
  nir: "nir",
  other: "autres",
  password: "mot-de-passe",
  "postal-address": "adresse-postale",
  "purchase-history": "achats",
  tax: "fiscales",
};

/** The part an organisation plays. */
export const roleSlugs: Slugs<typeof roles> = {
  controller: "responsable",
  joint: "responsable-conjoint",
  processor: "sous-traitant",
  partner: "partenaire",
  cited: "cite",
};
