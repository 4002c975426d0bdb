import type { Rule } from "./rule.ts";

const article60 = { title: "RGPD, article 60", url: "http://gdpr-info.eu/art-60-gdpr/" };

/** Appeal, breach notification, publicity, recovery, cross-border cooperation. */
export const proceedingRules = {
  "R-APP-01": {
    statement: "Le Conseil d’État statue en plein contentieux : il confirme, annule, réduit ou remplace la sanction.",
    text: "Pratique du Conseil d’État, par exemple la décision n° 492830 du 23 décembre 2025",
    source: {
      title: "Conseil d’État, n° 492830",
      url: "https://www.conseil-etat.fr/fr/arianeweb/CE/decision/2025-12-23/492830",
    },
    sureness: "élevée",
  },
  "R-APP-02": {
    statement:
      "Le recours s’exerce dans les deux mois de la notification ; trois mois outre-mer, quatre mois à l’étranger.",
    text: "Code de justice administrative, articles R421-1 et R421-7",
    source: {
      title: "Code de justice administrative, article R421-1",
      url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006070933/articles/LEGIARTI000006449941?version=LEGIARTI000039807005",
    },
    sureness: "moyenne à élevée",
    doubt: "L’article R421-7 a été lu dans son état de 2012 ; le délai ne court que si la notification le mentionne.",
  },
  "R-APP-03": {
    statement:
      "Le délai de recours est franc : ni son premier ni son dernier jour ne comptent ; il est reporté au jour ouvrable suivant.",
    text: "Conseil d’État, n° 362568 du 19 septembre 2014",
    source: {
      title: "Idcité, délai en cas de recours administratif",
      url: "https://www.idcite.com/Juris-Delai-en-cas-de-recours-administratif-CE-B_a2422.html",
    },
    sureness: "moyenne à élevée",
  },
  "R-APP-04": {
    statement: "Le recours ne suspend pas la sanction ; seul un juge peut en suspendre l’exécution.",
    text: "Code de justice administrative, articles L4 et L521-1",
    source: {
      title: "Village de la justice, le référé-suspension",
      url: "https://village-justice.com/articles/refere-suspension,45663.html",
    },
    sureness: "moyenne à élevée",
    doubt: "Le texte de l’article L4 n’a pas été lu.",
  },
  "R-APP-05": {
    statement:
      "L’annulation efface la sanction depuis l’origine, avec l’injonction, l’astreinte et la liquidation qui s’y fonde.",
    text: "Effet général de l’annulation pour excès de pouvoir ou en plein contentieux",
    source: null,
    sureness: "moyenne",
    doubt: "La restitution d’office d’une astreinte déjà liquidée n’est pas vérifiée.",
  },
  "R-BRE-01": {
    statement:
      "La violation de données est notifiée à la CNIL dans les 72 heures de sa connaissance, si possible ; les heures sont réelles, week-ends compris.",
    text: "RGPD, article 33",
    source: { title: "RGPD, article 33", url: "http://gdpr-info.eu/art-33-gdpr/" },
    sureness: "élevée",
    doubt: "Sans les heures, la comparaison des jours est approximative.",
  },
  "R-BRE-02": {
    statement:
      "En cas de risque élevé, les personnes sont informées dans les meilleurs délais : aucun nombre de jours n’est calculé.",
    text: "RGPD, article 34",
    source: { title: "RGPD, article 34", url: "http://gdpr-info.eu/art-34-gdpr/" },
    sureness: "élevée",
  },
  "R-PUB-01": {
    statement: "La publication est une sanction complémentaire, qui doit être limitée dans le temps.",
    text: "Conseil d’État, 28 septembre 2016, n° 389448",
    source: { title: "Legalis, CE n° 389448", url: "https://www.legalis.net/?p=28143" },
    sureness: "élevée",
  },
  "R-PUB-02": {
    statement: "Le nom reste publié jusqu’au jour anniversaire compris ; la décision devient anonyme le lendemain.",
    text: "Délibération SAN-2021-004 : publiée le 10 décembre 2020, anonyme à compter du 11 décembre 2022",
    source: {
      title: "GDPRhub, délibération SAN-2021-004",
      url: "https://gdprhub.eu/index.php?title=CNIL_(France)_-_SAN-2021-004",
    },
    sureness: "élevée",
  },
  "R-PUB-03": {
    statement: "Une décision de clôture suit le calendrier d’anonymisation de la sanction.",
    text: "Délibération SAN-2023-014",
    source: null,
    sureness: "moyenne",
  },
  "R-PUB-04": {
    statement: "Après ce jour, la CNIL ne nomme plus l’organisme ; le registre affiche la date de ce retrait.",
    text: "Pratique de publication de la CNIL",
    source: null,
    sureness: "moyenne",
  },
  "R-REC-01": {
    statement: "Les amendes sont recouvrées comme les créances de l’État étrangères à l’impôt et au domaine.",
    text: "Loi du 6 janvier 1978, ancien article 47",
    source: {
      title: "Ministère de l’économie, les amendes administratives de la CNIL",
      url: "https://www.economie.gouv.fr/cedef/amendes-administratives-cnil",
    },
    sureness: "moyenne",
    doubt: "Le numéro actuel de l’article n’est pas vérifié.",
  },
  "R-A60-01": {
    statement: "Les autorités concernées ont quatre semaines pour formuler une objection sur un projet de décision.",
    text: "RGPD, article 60, paragraphe 4",
    source: article60,
    sureness: "élevée",
  },
  "R-A60-02": {
    statement: "Elles ont deux semaines pour formuler une objection sur un projet révisé.",
    text: "RGPD, article 60, paragraphe 5",
    source: article60,
    sureness: "élevée",
  },
  "R-A60-03": {
    statement:
      "Sans objection, les autorités sont réputées d’accord ; en cas de désaccord, le comité européen tranche.",
    text: "RGPD, article 60, paragraphe 6, et articles 63 et 65",
    source: article60,
    sureness: "élevée",
  },
} as const satisfies Record<string, Rule>;
