import { conventionWords } from "../convention-words.ts";
import type { Rule } from "./rule.ts";

const kourou = {
  title: "Le Monde informatique, Kourou condamnée à payer 6 900 €",
  url: "https://lemondeinformatique.fr/actualites/lire-dpo-non-designe-kourou-condamne-a-payer-6-900-eteuro-94390.html",
};
const definition = {
  title: "CNIL, définition de l’injonction sous astreinte",
  url: "http://www.cnil.fr/fr/definition/injonction-sous-astreinte",
};

/** Injunctions, daily penalties and their liquidation (R-AST-…, R-SIM-01). */
export const astreinteRules = {
  "R-AST-01": {
    statement: "L’astreinte ne dépasse pas 100 000 € par jour de retard. Le taux est plafonné, le total ne l’est pas.",
    text: "Loi du 6 janvier 1978, article 20",
    source: {
      title: "GDPRhub, délibération SAN-2021-010 (article 20, point 44)",
      url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-010",
    },
    sureness: "élevée",
    doubt: "Le jour de 2018 où ce plafond entre en vigueur n’est pas vérifié ; aucun plafond global n’a été trouvé.",
  },
  "R-AST-02": {
    statement: "Aucune astreinte ne peut être prononcée contre l’État.",
    text: "Loi du 6 janvier 1978, article 20",
    source: {
      title: "GDPRhub, délibération SAN-2021-003",
      url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-003",
    },
    sureness: "élevée",
  },
  "R-AST-03": {
    statement:
      "La formation restreinte liquide l’astreinte, ou son président pour les injonctions qu’il a prononcées ; la liquidation est facultative et tient compte de la conduite et des difficultés d’exécution.",
    text: "Décret n° 2019-536 du 29 mai 2019, article 44",
    source: {
      title: "Décret n° 2019-536, article voisin",
      url: "https://legal.tricoteuses.fr/articles/LEGIARTI000045542443",
    },
    sureness: "moyenne à élevée",
    doubt: "Le texte de l’article 44 n’a pas été lu : son contenu est rapporté.",
  },
  "R-AST-04": {
    statement: "Une injonction provisoire peut être assortie d’une astreinte journalière depuis septembre 2025.",
    text: "Décret n° 2019-536, articles 47-2 et 47-3, issus du décret n° 2025-891",
    source: {
      title: "Vigier avocats, décret n° 2025-891",
      url: "https://www.vigier-avocats.com/decret-n2025-891-injonctions-provisoires-dsa-cnil",
    },
    sureness: "moyenne",
    doubt: "Le plafond du taux n’est pas vérifié : aucun contrôle n’est fait.",
  },
  "R-AST-05": {
    statement: "L’astreinte n’est pas due tant qu’elle n’est pas liquidée : le compte est un maximum théorique.",
    text: "Délibération SAN-2023-018, points 40 à 42 ; code des procédures civiles d’exécution, article R131-3",
    source: {
      title: "Code des procédures civiles d’exécution, l’astreinte",
      url: "https://juriblio.fr/decrets/decret-no-2012-783-du-30-mai-2012/160152475/annexe/livre-ier/titre-iii/chapitre-unique-l-astreinte",
    },
    sureness: "élevée",
  },
  "R-AST-06": {
    statement:
      "Le délai court de la notification de la décision. Sans date de notification, aucun montant n’est affiché : l’échéance ne peut que suivre la date de décision augmentée du délai.",
    text: "Formule des dispositifs lus : « à l’issue d’un délai de … suivant la notification »",
    source: {
      title: "Délibération SAN-2026-001",
      url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053352664",
    },
    sureness: "élevée",
  },
  "R-AST-07": {
    statement:
      "Le premier jour de retard est le lendemain de l’échéance ; chaque jour du calendrier compte, le jour d’état compris.",
    text: "Exemple publié par la CNIL ; liquidations Kourou (46 jours) et Clearview AI (52 jours)",
    source: definition,
    sureness: "élevée",
    doubt:
      "Le compte est reconstitué à partir des montants et des dates ; les motifs des deux liquidations n’ont pas été lus.",
  },
  "R-AST-08": {
    statement:
      "Le jour d’une exécution tardive compte comme un jour de retard ; l’exécution le jour de l’échéance est dans le délai.",
    text: "Exemple publié par la CNIL : dix jours de retard à 100 € font 1 000 €",
    source: definition,
    sureness: "moyenne",
    convention: conventionWords.complianceDay,
    doubt: "L’article 132-67 du code pénal, dans un autre domaine, peut se lire autrement.",
  },
  "R-AST-09": {
    statement: "Le montant liquidé peut être modéré ou nul : il est un fait publié, jamais un calcul.",
    text: "Code des procédures civiles d’exécution, article L131-4 ; code de justice administrative, article L911-7",
    source: {
      title: "Code des procédures civiles d’exécution, article L131-4",
      url: "https://kohenavocats.fr/2024/12/22/article-l131-4-du-code-des-procedures-civiles-dexecution",
    },
    sureness: "moyenne",
    doubt: "Ces textes valent par analogie ; aucune liquidation réduite par la CNIL n’a été trouvée.",
  },
  "R-AST-10": {
    statement:
      "Une liquidation couvre une période sans clore l’injonction : l’astreinte continue de courir et peut être liquidée de nouveau.",
    text: "Liquidation Kourou du 22 juillet 2024",
    source: kourou,
    sureness: "élevée",
  },
  "R-AST-11": {
    statement:
      "La clôture constate l’exécution ; rien ne court après elle. Si elle constate l’exécution dans le délai, rien n’a jamais couru.",
    text: "Décisions de clôture SAN-2021-004, SAN-2023-014, SAN-2024-007 et SAN-2025-007",
    source: {
      title: "GDPRhub, délibération SAN-2021-004",
      url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-004",
    },
    sureness: "élevée",
  },
  "R-AST-12": {
    statement:
      "Lorsqu’un seul taux vaut pour plusieurs mesures, un jour compte une fois dès qu’une mesure au moins est en retard.",
    text: "Délibérations SAN-2026-001, point 251, et SAN-2026-003, point 144",
    source: {
      title: "Délibération SAN-2026-001",
      url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053352664",
    },
    sureness: "moyenne",
    doubt: "Que le taux ne soit jamais multiplié est notre lecture ; aucune liquidation ne l’a éprouvée.",
  },
  "R-SIM-01": {
    statement:
      "Par la procédure simplifiée, l’amende ne dépasse pas 20 000 € et l’astreinte 100 € par jour ; rien n’est rendu public, et l’État n’est ni condamné ni astreint.",
    text: "Loi du 6 janvier 1978, article 22-1, issu de la loi n° 2022-52 du 24 janvier 2022",
    source: { title: "CNIL, définition de la sanction", url: "https://www.cnil.fr/fr/definition/sanction" },
    sureness: "élevée",
  },
} as const satisfies Record<string, Rule>;
