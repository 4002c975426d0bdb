import { conventionWords } from "../convention-words.ts";
import type { Rule } from "./rule.ts";

/** Computation of delays (R-DEL-…). */
export const delayRules = {
  "R-DEL-01": {
    statement:
      "Un délai est une date fixe, ou une durée comptée depuis la notification : les mois d’abord, les jours ensuite.",
    text: "Dispositifs des décisions",
    source: null,
    sureness: "moyenne",
  },
  "R-DEL-02": {
    statement:
      "Un délai en mois expire le jour qui porte le même quantième, ou le dernier jour du mois ; en jours, le jour de l’événement ne compte pas.",
    text: "Code de procédure civile, article 641",
    source: {
      title: "Code de procédure civile, article 641",
      url: "https://kohenavocats.fr/2024/12/22/article-641-du-code-de-procedure-civile",
    },
    sureness: "moyenne à élevée",
    doubt: "Le code de procédure civile vaut par analogie ; il concorde avec la liquidation de Kourou.",
  },
  "R-DEL-03": {
    statement: "Le dernier jour s’achève à minuit ; les jours sont ceux de Paris, sans heure.",
    text: "Code de procédure civile, article 642, alinéa 1",
    source: {
      title: "Code de procédure civile, article 642",
      url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070716/articles/LEGIARTI000006411003",
    },
    sureness: "moyenne à élevée",
  },
  "R-DEL-04": {
    statement: "L’échéance d’une injonction reste à sa date calendaire, même un samedi, un dimanche ou un jour férié.",
    text: "Liquidation Kourou : 46 jours comptés depuis le dimanche 18 février 2024",
    source: {
      title: "Le Monde informatique, Kourou condamnée à payer 6 900 €",
      url: "https://lemondeinformatique.fr/actualites/lire-dpo-non-designe-kourou-condamne-a-payer-6-900-eteuro-94390.html",
    },
    sureness: "moyenne à élevée",
    convention: conventionWords.deadline,
    doubt: "Un seul cas est décisif ; les motifs de la délibération SAN-2024-009 n’ont pas été lus.",
  },
  "R-DEL-05": {
    statement:
      "Les délais du RGPD en jours ou en semaines ne comptent pas le jour de l’événement et sont reportés au jour ouvrable suivant ; ceux en heures ne le sont pas.",
    text: "Règlement (CEE, Euratom) n° 1182/71, article 3",
    source: { title: "Règlement n° 1182/71", url: "https://admi.net/eur/loi/leg_euro/fr_371R1182.html" },
    sureness: "moyenne à élevée",
    doubt:
      "Les jours fériés retenus sont ceux de la France ; l’article 3, paragraphe 5, n’est pas appliqué, faute de vérification.",
  },
  "R-DEL-06": {
    statement: "Onze jours sont fériés ; Pâques se calcule par l’algorithme grégorien dit de Meeus.",
    text: "Code du travail, article L3133-1",
    source: {
      title: "Code du travail, jours fériés",
      url: "https://www.legifrance.gouv.fr/codes/id/LEGISCTA000033008129/",
    },
    sureness: "élevée",
    doubt:
      "La liste en vigueur le 17 septembre 2024 est appliquée à toute année ; les jours propres à un territoire n’ont qu’une source.",
  },
  "R-DEL-07": {
    statement: "Aucune période de l’année n’est neutralisée, ni en août ni à Noël.",
    text: "Dispositifs lus : aucun ne prévoit de neutralisation",
    source: null,
    sureness: "moyenne",
  },
  "R-DEL-08": {
    statement: "Le délai d’une mise en demeure est choisi par le président ; aucune astreinte ne s’y attache.",
    text: "Loi du 6 janvier 1978, article 20",
    source: {
      title: "Next INpact, un régime de sanctions simplifiées",
      url: "https://www.nextinpact.com/lebrief/68923/la-cnil-dispose-desormais-dun-regime-sanctions-simplifiees",
    },
    sureness: "moyenne",
  },
} as const satisfies Record<string, Rule>;
