import type { Vocabulary } from "../../../src/outputs/comparison/vocabulary.ts";

/** A few words that a question can name. */
export const words: Vocabulary = {
  provisions: { "rgpd-32": "RGPD, article 32" },
  themes: { securite: "sécurité", cookies: "cookies et traceurs" },
  sectors: { sante: "santé" },
  factors: { intent: "faute délibérée ou négligence", cooperation: "coopération avec la CNIL" },
};
