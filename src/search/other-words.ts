import type { sectors, themes } from "../records/vocabulary.ts";

/** Words that people use for a theme and that its own name does not hold. */
export const wordsOfThemes: Readonly<Partial<Record<keyof typeof themes, string>>> = {
  aipd: "AIPD PIA étude d’impact",
  authentification: "mot de passe mots de passe connexion double authentification",
  biometrie: "visage empreinte digitale reconnaissance faciale gabarit",
  conservation: "archivage purge effacement trop longtemps",
  cookies: "bandeau refus tracking",
  "courtage-donnees": "courtier data broker revente fichier",
  dpo: "DPO DPD délégué",
  "droit-acces": "demande copie",
  "droit-effacement": "oubli suppression déréférencement",
  "droit-opposition": "désinscription bloctel",
  geolocalisation: "position GPS suivi",
  habilitations: "accès droits agents",
  infractions: "casier condamnation",
  journalisation: "logs journaux traces",
  moissonnage: "scraping aspiration extraction",
  police: "fichier de police gendarmerie",
  prospection: "démarchage spam publicité courriel SMS appels téléphoniques newsletter",
  "prospection-politique": "parti élection électeurs campagne",
  "publicite-ciblee": "publicité pub personnalisée profilage",
  salaries: "travail employés employeur",
  sante: "patients médical médecin",
  securite: "défaut de sécurité faille protection",
  "sous-traitance": "prestataire",
  transferts: "États-Unis hors UE pays tiers",
  videosurveillance: "caméra vidéoprotection filmer",
  "violation-communication": "prévenir les personnes",
  "violation-notification": "notifier à la CNIL 72 heures",
};

/** Words that people use for what an organisation does. */
export const wordsOfSectors: Readonly<Partial<Record<keyof typeof sectors, string>>> = {
  "banque-assurance": "mutuelle assureur",
  "e-commerce": "site marchand boutique",
  education: "école",
  "emploi-rh": "chômage recrutement",
  "hotellerie-tourisme": "hôtel",
  immobilier: "HLM bailleur agence location",
  industrie: "électricité gaz fournisseur",
  medias: "presse journal télévision",
  politique: "parti",
  "public-etat": "ministère administration",
  "public-local": "mairie commune ville",
  religion: "église",
  sante: "hôpital clinique médecin laboratoire pharmacie",
  "sport-loisirs": "fédération",
  telecoms: "opérateur téléphone internet box",
  transport: "livraison colis",
};

/** Words that people use for a kind of page, by the kind's own word. */
export const wordsOfKinds: Readonly<Record<string, string>> = {
  Amende: "sanction montant",
  Astreinte: "par jour de retard",
  "Clôture d’injonction": "fin",
  "Décision du Conseil d’État": "CE arrêt recours appel juge",
  Dossier: "affaire",
  Incident: "fuite violation de données piratage pirate hack cyberattaque vol volées",
  Injonction: "ordre",
  "Liquidation d’astreinte": "liquidée astreinte",
  "Mise en demeure": "MED",
  Sanction: "délibération condamnation amende",
  Terme: "définition glossaire",
  Texte: "article art loi règlement",
  Thème: "sujet",
};
