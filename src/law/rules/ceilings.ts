import type { Rule } from "./rule.ts";

const article20 = {
  title: "GDPRhub, délibération SAN-2021-010 (article 20 de la loi du 6 janvier 1978, point 44)",
  url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-010",
};
const franceTravail = {
  title: "Délibération SAN-2026-003",
  url: "https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053408671",
};

/** Maximum fines (R-CAP-…). */
export const ceilingRules = {
  "R-CAP-01": {
    statement:
      "Avant le 9 octobre 2016, l’amende ne dépasse pas 150 000 € pour un premier manquement ; en cas de manquement réitéré dans les cinq ans, 300 000 € ou, pour une entreprise, 5 % du chiffre d’affaires dans la limite de 300 000 €.",
    text: "Loi du 6 janvier 1978, articles 45 et 47, version du 31 mars 2011 au 9 octobre 2016",
    source: {
      title: "Loi du 6 janvier 1978, article 47, version de 2014",
      url: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000023784589/2014-01-08/",
    },
    sureness: "élevée",
    doubt:
      "Le montant de 150 000 € existerait depuis 2004 : les versions antérieures au 31 mars 2011 ne sont pas vérifiées.",
  },
  "R-CAP-02": {
    statement: "Du 9 octobre 2016 au 24 mai 2018, l’amende ne dépasse pas 3 millions d’euros.",
    text: "Loi n° 2016-1321 du 7 octobre 2016 pour une République numérique",
    source: {
      title: "Avocats PI, montant des amendes pouvant être prononcées par la CNIL",
      url: "https://avocatspi.com/2016/09/21/cnil-montant-des-amendes-pouvant-etre-proncees/",
    },
    sureness: "moyenne",
    doubt: "La source porte sur le projet adopté le 20 juillet 2016 ; la rédaction définitive n’a pas été lue.",
  },
  "R-CAP-03": {
    statement:
      "Un manquement continu relève de la version en vigueur à son dernier jour ; sans date, aucun plafond n’est affiché, sauf si le texte cité n’existe que dans une version.",
    text: "Conseil d’État, Futura Internationale, n° 437808",
    source: { title: "GDPRhub, CE n° 437808", url: "https://gdprhub.eu/index.php?title=CE_-_437808" },
    sureness: "élevée",
  },
  "R-CAP-04": {
    statement:
      "Depuis le 25 mai 2018, l’amende ne dépasse pas 10 millions d’euros ou, pour une entreprise, 2 % de son chiffre d’affaires mondial s’ils sont plus élevés ; 20 millions ou 4 % pour les principes, les droits des personnes, les transferts et le non-respect d’une injonction.",
    text: "RGPD, article 83, paragraphes 3 à 6 ; loi du 6 janvier 1978, article 20",
    source: { title: "RGPD, article 83", url: "http://gdpr-info.eu/art-83-gdpr/" },
    sureness: "élevée",
  },
  "R-CAP-05": {
    statement: "Ni amende ni astreinte ne peuvent être prononcées lorsque l’État met en œuvre le traitement.",
    text: "Loi du 6 janvier 1978, article 20 ; RGPD, article 83, paragraphe 7",
    source: article20,
    sureness: "élevée",
  },
  "R-CAP-06": {
    statement:
      "L’exemption de l’État est d’interprétation stricte : les autres personnes publiques peuvent être sanctionnées. Leur budget n’est pas un chiffre d’affaires : seul le plafond fixe s’applique.",
    text: "Délibération SAN-2026-003, points 101, 112 à 117 et 135",
    source: franceTravail,
    sureness: "élevée",
  },
  "R-CAP-07": {
    statement:
      "Pour les cookies (article 82 de la loi), le plafond est celui de 10 millions d’euros ou 2 % ; la prospection électronique est rangée au même palier.",
    text: "Loi du 6 janvier 1978, article 82 ; code des postes et des communications électroniques, article L34-5",
    source: {
      title: "Conseil d’État, Amazon Europe Core, 27 juin 2022",
      url: "https://conseil-etat.fr/fr/arianeweb/CE/decision/2022-06-27/451423",
    },
    sureness: "moyenne à élevée",
    doubt: "Pour l’article L34-5, le palier est retenu par analogie : il n’est pas vérifié.",
  },
  "R-CAP-08": {
    statement:
      "L’entreprise s’entend de l’unité économique, groupe compris ; le chiffre d’affaires est celui de l’exercice précédent, et le plafond dit à quel niveau il est pris.",
    text: "RGPD, considérant 150 ; délibération SAN-2020-008",
    source: {
      title: "GDPRhub, délibération SAN-2020-008",
      url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2020-008",
    },
    sureness: "moyenne",
    doubt: "L’exercice de référence exact n’est pas vérifié.",
  },
  "R-CAP-09": {
    statement:
      "Un amendement de 2025 proposait de relever les plafonds de la procédure simplifiée ; aucune trace de son adoption n’a été trouvée, les plafonds de 20 000 € et de 100 € par jour sont conservés.",
    text: "Assemblée nationale, amendement CE1006 au texte n° 481",
    source: {
      title: "Assemblée nationale, amendement",
      url: "https://www.assemblee-nationale.fr/dyn/17/amendements/0481/CSVIEECO/1006",
    },
    sureness: "moyenne",
    doubt: "L’absence d’adoption se déduit d’une recherche sans résultat.",
  },
} as const satisfies Record<string, Rule>;
