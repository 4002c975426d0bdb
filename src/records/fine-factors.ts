// A closed list of its own, with the French words a reader sees for it.

/** The criteria of the amount of a fine, in the order of letters a to k of article 83, paragraph 2, of the GDPR. */
export const fineFactors = {
  gravity: "nature, gravité et durée",
  intent: "faute délibérée ou négligence",
  mitigation: "mesures prises après les faits",
  responsibility: "degré de responsabilité",
  precedents: "antécédents",
  cooperation: "coopération avec la CNIL",
  "data-categories": "catégories de données",
  discovery: "façon dont la CNIL l’apprend",
  "earlier-measures": "mesures déjà ordonnées",
  codes: "codes de conduite",
  other: "autre circonstance, dont le gain et la situation financière",
} as const;
