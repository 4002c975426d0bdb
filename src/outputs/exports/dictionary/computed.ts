import type { Sentences } from "./parts.ts";

const disposition: Sentences = {
  disposition: "Où en est la fiche au jour de la donnée, en quelques mots.",
  dispositionTone:
    "Le même état en un mot de code : pending en cours, settled éteint, decided décidé, void annulé, unknown inconnu, neutral sans enjeu.",
  dispositionDetail: "Précision sur cet état, quand il en faut une.",
};

/** What the computed values mean, by collection and by field inside `computed`. */
export const computedSentences = {
  cases: {
    ...disposition,
    decisions: "Décisions du dossier, de la plus ancienne à la plus récente.",
    incidents: "Incidents du dossier.",
    fines: "Amendes du dossier.",
    injunctions: "Injonctions du dossier.",
    astreintes: "Astreintes du dossier.",
    organisations: "Organismes en cause ou cités dans le dossier.",
  },
  incidents: {
    ...disposition,
    decisions: "Décisions nées de l’incident.",
    noticeTiming:
      "Notification à la CNIL dans les 72 heures, d’après les jours : in-time, late ou undetermined ; null si un des jours est inconnu.",
    noticeDays: "Jours entre la découverte et la notification ; null si un des jours est inconnu.",
  },
  decisions: {
    label: "Nom court de la décision : son numéro, ou sa nature et son jour.",
    ...disposition,
    addressees: "Organismes destinataires, sans ceux qui sont seulement cités ou partenaires.",
    fines: "Amendes prononcées.",
    injunctions: "Injonctions prononcées.",
    astreintes: "Astreintes prononcées.",
    followedBy: "Décisions plus récentes qui suivent celle-ci.",
    appeal: "Sanction : ce que le registre sait du recours, en quelques mots.",
    appealLastDay: "Sanction : dernier jour pour former un recours ; null si la notification est inconnue.",
    appealIsOpen: "Sanction : vrai tant que le recours est possible ; null si la notification est inconnue.",
    anonymousFrom: "Premier jour où la CNIL ne nomme plus le destinataire ; null si inconnu, absent si sans objet.",
    breachToDecision: "Jours entre le début de l’incident et la décision ; null si inconnu.",
    decisionToPublication: "Jours entre la décision et sa publication ; null si inconnu.",
  },
  fines: {
    ...disposition,
    decidedOn: "Jour de la décision qui prononce l’amende.",
    inForce: "Montant en vigueur au jour de la donnée, après les arrêts connus, en euros entiers.",
    rulings: "Arrêts qui ont changé le montant.",
    ceiling: "Plafond calculé par le registre, en euros entiers ; null quand il ne peut pas l’être.",
    ceilingMeaning: "Ce qu’est ce plafond, entier ou seulement sa part fixe.",
    shareOfCeiling: "Part du plafond, de 0 à 1 ; null si inconnue.",
    shareOfTurnover: "Part du chiffre d’affaires, de 0 à 1 ; null si inconnue.",
  },
  injunctions: {
    ...disposition,
    decidedOn: "Jour de la décision qui ordonne.",
    organisations: "Organismes qui doivent exécuter.",
    astreinte: "Astreinte qui presse l’injonction ; absent quand il n’y en a pas.",
    closure: "Décision qui clôt l’injonction ; absent quand aucune n’est connue.",
    deadline: "Dernier jour pour exécuter ; null si inconnu.",
    earliestDeadline: "L’échéance ne peut pas précéder ce jour ; null si rien ne le borne.",
  },
  astreintes: {
    title: "Nom de l’astreinte : destinataires et décision.",
    ...disposition,
    decidedOn: "Jour de la décision qui la prononce.",
    notifiedOn: "Jour de la notification de cette décision ; null s’il n’est pas public.",
    organisations: "Organismes qui doivent exécuter.",
    status:
      "État calculé, en un mot de code : running-delay délai en cours, overdue échéance passée, liquidated liquidée, closed close…",
    deadlineKind:
      "Ce qui est su de l’échéance : exact, at-the-earliest au plus tôt, window entre deux jours, unknown inconnue.",
    deadlineFrom: "Premier jour possible de l’échéance ; égal à deadlineTo quand elle est exacte ; null si inconnu.",
    deadlineTo: "Dernier jour possible de l’échéance ; null si inconnu.",
    daysLate: "Jours de retard ; null s’ils ne sont pas connus.",
    daysAtLeast: "Jours de retard certains.",
    daysAtMost: "Jours de retard au plus ; null si rien ne les borne.",
    theoretical:
      "Maximum théorique en euros, si l’injonction n’a pas été exécutée ; rien n’est dû avant une liquidation ; null si inconnu.",
    upperBound: "Majorant en euros que permettent les jours connus, à ne jamais additionner ; null s’il n’y en a pas.",
    liquidated: "Somme réellement liquidée, en euros ; 0 si rien ne l’a été.",
    remainder: "Montant théorique des jours qu’aucune liquidation ne couvre, en euros ; null si inconnu.",
    liquidations: "Décisions de liquidation.",
    closures: "Décisions de clôture.",
    because: "Raisons du calcul, chacune avec sa règle.",
    "because[].rule": "Règle appliquée, expliquée à la page Méthode.",
    "because[].text": "La raison, en une ou deux phrases.",
    missing: "Ce qu’il faudrait connaître pour un calcul exact ; vide quand le calcul l’est.",
  },
  organisations: {
    decisions: "Décisions où l’organisme figure, quel que soit son rôle.",
    incidents: "Incidents où l’organisme figure, quel que soit son rôle.",
    cases: "Dossiers de ces décisions et de ces incidents.",
    finesPronounced: "Total des amendes prononcées, en euros, y compris celles qui sont dues avec d’autres.",
    finesInForce: "Total des amendes en vigueur, en euros, y compris celles qui sont dues avec d’autres.",
  },
  provisions: {
    label: "L’article tel qu’il se cite, avec son texte.",
    decisions: "Décisions qui appliquent l’article.",
  },
  glossary: {},
  themes: {
    title: "Le thème, en toutes lettres.",
    decisions: "Décisions sur le thème, de la plus récente à la plus ancienne.",
  },
  vectors: { incidents: "Incidents du registre rangés sous ce mode opératoire." },
  lessons: {},
} as const satisfies Readonly<Record<string, Sentences>>;
