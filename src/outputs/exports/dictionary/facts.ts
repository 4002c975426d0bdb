import { eventSentences, partySentences, sourceSentences, type Sentences } from "./parts.ts";

/** What the fields of cases mean. */
export const caseSentences: Sentences = {
  ...sourceSentences,
  title: "Titre du dossier.",
  shortTitle: "Nom court, pour les liens et les listes.",
  summary: "Ce qui est arrivé et ce qui est décidé, en deux phrases au plus.",
  themes: "Sujets du dossier, dans une liste fermée.",
  openQuestions: "Ce que personne ne sait encore publiquement, en questions.",
  related: "Autres dossiers à lire avec celui-ci.",
};

/** What the fields of incidents mean. */
export const incidentSentences: Sentences = {
  ...sourceSentences,
  ...partySentences,
  ...eventSentences,
  title: "Titre de la fiche, écrit par le registre.",
  summary: "Qui, quoi, quand, en une ou deux phrases écrites par le registre.",
  occurredFrom: "Premier jour de la violation de données ; null si inconnu.",
  occurredTo: "Dernier jour de la violation de données ; null si inconnu.",
  detectedOn: "Jour où le responsable la découvre ; null si inconnu.",
  notifiedOn: "Jour de la notification à la CNIL (RGPD, article 33) ; null si inconnu.",
  disclosedOn: "Jour où le public l’apprend ; null si inconnu.",
  vector: "Mode opératoire, dans une liste fermée ; unknown si aucun n’est publié.",
  figures: "Chiffres publiés, côte à côte même quand ils se contredisent ; à ne jamais additionner.",
  "figures[].count": "Le nombre.",
  "figures[].unit": "Ce qui est compté : people personnes, accounts comptes, records enregistrements…",
  "figures[].approximate": "Vrai quand l’auteur du chiffre donne un ordre de grandeur.",
  "figures[].status":
    "Degré d’établissement : confirmed confirmé par l’organisme, potential potentiel, claimed revendiqué par l’attaquant, regulator retenu par le régulateur, third-party compté par un tiers, reported rapporté par la presse.",
  "figures[].saidBy": "Auteur du chiffre.",
  "figures[].saidOn": "Jour, mois ou année où il est dit.",
  "figures[].note": "Ce que le chiffre couvre ou laisse de côté, quand c’est dit.",
  "figures[].sources": "Sources de la fiche qui le rapportent.",
  dataCategories: "Catégories de données concernées, dans une liste fermée.",
  dataNotExposed: "Données dont quelqu’un dit qu’elles n’ont pas fui.",
  "dataNotExposed[].what": "Ce qui n’a pas fui.",
  "dataNotExposed[].saidBy": "Qui le dit.",
  "dataNotExposed[].sources": "Sources de la fiche qui le rapportent.",
  case: "Identifiant du dossier auquel l’incident appartient.",
};

/** What the fields of fines mean. */
export const fineSentences: Sentences = {
  ...sourceSentences,
  decision: "Décision qui prononce l’amende.",
  organisation: "Organisme qui doit la payer.",
  jointWith: "Organismes qui doivent la même somme avec lui, sans répartition connue.",
  amount: "Montant prononcé, en euros entiers ; le montant en vigueur est dans computed.inForce.",
};

/** What the fields of injunctions mean. */
export const injunctionSentences: Sentences = {
  ...sourceSentences,
  decision: "Décision qui ordonne.",
  order: "Ce qui doit être fait, en une phrase écrite par le registre.",
  delay: "Délai à compter de la notification, en ISO 8601 ; null si inconnu, absent si un jour est fixé ou sans délai.",
  delayUnknownBecause: "Pourquoi le délai est inconnu : redacted occulté dans le texte public, not-found non trouvé.",
  fixedDeadline: "Jour fixé par la décision elle-même.",
  completedOn:
    "Jour de l’exécution quand une source l’établit ; null si inconnu, absent si rien ne dit qu’elle a eu lieu.",
  amendments: "Décisions ultérieures qui déplacent l’échéance.",
  "amendments[].decidedOn": "Jour de la décision qui déplace l’échéance.",
  "amendments[].newDeadline": "Nouveau dernier jour.",
};

/** What the fields of astreintes mean. */
export const astreinteSentences: Sentences = {
  ...sourceSentences,
  decision: "Décision qui prononce l’astreinte.",
  subject: "Ce qu’elle presse de faire, en deux ou trois mots, quand la décision en prononce plusieurs.",
  ratePerDay: "Euros par jour de retard, une seule fois quel que soit le nombre de volets.",
  clauses: "Volets de l’astreinte, chacun avec son délai.",
  "clauses[].injunctions": "Injonctions couvertes par le volet.",
  "clauses[].delay": "Délai à compter de la notification, en ISO 8601 ; null si inconnu, absent si un jour est fixé.",
  "clauses[].fixedDeadline": "Dernier jour dans les temps, quand la décision le fixe.",
  suspensions: "Périodes pendant lesquelles un juge l’a suspendue.",
  "suspensions[].from": "Premier jour suspendu.",
  "suspensions[].to": "Dernier jour suspendu.",
};

/** What the fields of organisations mean: legal persons only. */
export const organisationSentences: Sentences = {
  ...sourceSentences,
  name: "Nom usuel ; une description quand aucun texte public ne nomme l’organisme.",
  aliases: "Autres noms : anciens noms, marques, sigles.",
  summary: "Ce qu’est l’organisme, en une phrase.",
  legalForm:
    "Forme : etat État, public-non-etat personne publique distincte de l’État, entreprise, autre autre personne morale.",
  sector: "Secteur d’activité, dans une liste fermée.",
  isUnnamed: "Vrai quand aucun texte public ne le nomme.",
  country: "Pays, en deux lettres ISO 3166-1 ; null si inconnu.",
  domicile: "Siège, pour le délai de recours : metropole, overseas outre-mer, abroad étranger.",
};

/** What the fields of provisions mean. */
export const provisionSentences: Sentences = {
  ...sourceSentences,
  text: "Texte : rgpd, lil loi Informatique et Libertés, cpce code des postes et des communications électroniques, decret-2019-536.",
  article: "Article tel qu’il se cite.",
  title: "Objet de l’article, en quelques mots.",
  summary: "Ce que l’article demande, dans les mots du registre.",
  address: "Adresse du texte officiel.",
  versions: "Texte officiel tel qu’il était un jour donné, pour un article déplacé ou réécrit depuis.",
  "versions[].on": "Ce jour.",
  "versions[].address": "Adresse du texte officiel de ce jour.",
  leading: "Ce qu’il faut retenir des décisions qui appliquent l’article.",
  "leading[].decision": "Décision qui applique l’article.",
  "leading[].holding": "Ce qu’elle juge, dans les mots du registre.",
  "leading[].point": "Points de la décision qui le disent ; absent quand le texte n’a pas été lu point par point.",
};

/** What the fields of the glossary mean. */
export const termSentences: Sentences = {
  ...sourceSentences,
  term: "Le terme, en minuscules.",
  forms: "Autres formes du terme dans les textes.",
  linkedAs: "Formes que le texte des pages relie de lui-même à la définition.",
  definition: "La définition, écrite par le registre.",
  see: "Termes à lire avec celui-ci.",
  provisions: "Articles d’où vient le terme.",
  themes: "Thèmes où le terme compte, dans une liste fermée.",
};

/** What the fields of themes mean. */
export const themeSentences: Sentences = {
  ...sourceSentences,
  summary: "Ce que le thème couvre, en une phrase.",
  terms: "Termes du glossaire à lire avec lui.",
  checklist: "Ce qu’il faut faire, chaque ligne dite par des décisions sur le thème.",
  "checklist[].ask": "Ce qu’il faut faire, dans les mots du registre.",
  "checklist[].decisions": "Décisions qui le disent.",
  "checklist[].decisions[].decision": "Identifiant de la décision.",
  "checklist[].decisions[].point":
    "Points de la décision qui le disent ; absent quand le texte n’a pas été lu point par point.",
};
