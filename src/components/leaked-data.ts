// What to do, by what has leaked, and to whom to turn. Only official addresses, those of the home pages that last.

/** One kind of data that has left, and what its owner does. */
export interface LeakedData {
  readonly what: string;
  readonly risk: string;
  readonly steps: readonly string[];
}

/** A service to turn to. */
export interface HelpService {
  readonly name: string;
  readonly href: string;
  readonly what: string;
}

/** By kind of data, the most pressing first. */
export const leakedData: readonly LeakedData[] = [
  {
    what: "Un mot de passe",
    risk: "Il sera essayé sur vos autres comptes.",
    steps: [
      "Changez-le tout de suite, sur ce site et partout où vous l’utilisez.",
      "Commencez par votre messagerie : elle ouvre tous les autres comptes.",
      "Activez la double authentification là où elle existe.",
    ],
  },
  {
    what: "Le numéro de votre carte bancaire",
    risk: "Il peut servir à des achats.",
    steps: [
      "Faites opposition auprès de votre banque.",
      "Contestez par écrit les achats que vous n’avez pas faits : vous avez treize mois.",
      "Signalez la fraude sur Perceval, par Service-Public.",
    ],
  },
  {
    what: "Votre IBAN (RIB)",
    risk: "Il peut servir à de faux prélèvements. Il ne permet pas, seul, de faire un virement.",
    steps: [
      "Surveillez vos relevés pendant plusieurs mois.",
      "Contestez un prélèvement que vous n’avez pas autorisé : vous avez treize mois.",
      "Votre banque peut limiter les prélèvements à une liste d’organismes que vous choisissez : demandez-le.",
    ],
  },
  {
    what: "Une pièce d’identité, votre état civil complet",
    risk: "Quelqu’un peut se faire passer pour vous : un crédit, une ligne, une location.",
    steps: [
      "Gardez le message qui vous annonce la fuite, et la date.",
      "Au premier signe d’usurpation, portez plainte : le récépissé vous servira auprès des créanciers.",
      "Demandez à la Banque de France si un incident de crédit est inscrit à votre nom, et aux impôts la liste des comptes ouverts à votre nom.",
    ],
  },
  {
    what: "Votre numéro de sécurité sociale",
    risk: "Il ne se change pas. Il rend plus crédibles les faux messages de l’Assurance maladie ou de la caisse de retraite.",
    steps: [
      "Ne suivez aucun lien reçu : ouvrez vous-même le site de l’organisme.",
      "Vérifiez de temps en temps les remboursements de votre compte.",
    ],
  },
  {
    what: "Vos coordonnées, vos achats, votre contrat",
    risk: "Vous recevrez peut-être de faux messages ou de faux appels, bien renseignés.",
    steps: [
      "Ne dictez jamais un code reçu par SMS, un mot de passe ou un numéro de carte, même à un « conseiller ».",
      "Raccrochez, puis rappelez au numéro que vous connaissez.",
      "Transférez les SMS frauduleux au 33700 et signalez les courriels à Signal Spam.",
    ],
  },
  {
    what: "Votre santé, vos opinions, votre vie privée",
    risk: "Il peut y avoir chantage.",
    steps: [
      "Ne payez pas, gardez les messages, portez plainte.",
      "L’association France Victimes écoute et oriente, gratuitement, au 116 006.",
    ],
  },
];

/** To whom to turn, and for what. */
export const helpServices: readonly HelpService[] = [
  {
    name: "17Cyber",
    href: "https://17cyber.gouv.fr",
    what: "Le guichet de la police, de la gendarmerie et de Cybermalveillance : quelques questions, des conseils, et si besoin un échange avec un policier ou un gendarme.",
  },
  {
    name: "Cybermalveillance",
    href: "https://www.cybermalveillance.gouv.fr",
    what: "Que faire face à un compte piraté, un faux conseiller, un rançongiciel ; des prestataires près de chez vous.",
  },
  {
    name: "La CNIL, plaintes",
    href: "https://www.cnil.fr/fr/plaintes",
    what: "Quand l’organisme ne répond pas à vos demandes, ne vous a pas prévenu ou protège mal vos données.",
  },
  {
    name: "Service-Public : Perceval et THESEE",
    href: "https://www.service-public.fr",
    what: "Perceval pour un usage frauduleux de carte bancaire, THESEE pour une plainte en ligne contre une escroquerie.",
  },
  {
    name: "Ma Sécurité",
    href: "https://www.masecurite.interieur.gouv.fr",
    what: "Joindre la police ou la gendarmerie, trouver où porter plainte.",
  },
  {
    name: "Banque de France",
    href: "https://www.banque-france.fr",
    what: "Le fichier des incidents de remboursement des crédits aux particuliers (FICP) : y accéder est un droit.",
  },
  {
    name: "Impôts",
    href: "https://www.impots.gouv.fr",
    what: "Le fichier des comptes bancaires (FICOBA), tenu par l’administration fiscale : y accéder est un droit.",
  },
  {
    name: "33700 et Signal Spam",
    href: "https://www.33700.fr",
    what: "Signaler un SMS ou un appel frauduleux ; pour les courriels, signal-spam.fr.",
  },
];
