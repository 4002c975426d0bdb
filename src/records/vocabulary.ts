// Every closed list of the register and the French words a reader sees for it. A new word is added here and nowhere else.

/** What a case is about: the CNIL's own wording, coded. Keys appear in addresses. */
export const themes = {
  aipd: "analyse d’impact",
  authentification: "authentification",
  "base-legale": "base légale",
  biometrie: "biométrie",
  "champ-territorial": "champ territorial",
  conservation: "durée de conservation",
  consentement: "consentement",
  cooperation: "coopération avec la CNIL",
  cookies: "cookies et traceurs",
  "courtage-donnees": "courtage de données",
  "detournement-finalite": "finalité",
  "donnees-sensibles": "données sensibles",
  dpo: "délégué à la protection des données",
  "droit-acces": "droit d’accès",
  "droit-effacement": "droit à l’effacement",
  "droit-opposition": "droit d’opposition",
  "droit-rectification": "droit de rectification",
  "droits-personnes": "exercice des droits",
  exactitude: "exactitude",
  "formalites-prealables": "formalités préalables",
  geolocalisation: "géolocalisation",
  habilitations: "habilitations",
  information: "information des personnes",
  infractions: "données d’infractions",
  "injonction-non-respectee": "injonction non respectée",
  journalisation: "journalisation",
  loyaute: "loyauté",
  minimisation: "minimisation",
  moissonnage: "moissonnage de données",
  police: "fichiers de police",
  prospection: "prospection commerciale",
  "prospection-politique": "prospection politique",
  "protection-conception": "protection dès la conception et par défaut",
  "publicite-ciblee": "publicité ciblée",
  refere: "référé",
  registre: "registre des traitements",
  responsabilite: "principe de responsabilité",
  "responsabilite-conjointe": "responsabilité conjointe",
  salaries: "surveillance des salariés",
  sante: "données de santé",
  "secteur-public": "secteur public",
  securite: "sécurité",
  "sous-traitance": "sous-traitance",
  transferts: "transferts hors de l’Union",
  videosurveillance: "vidéosurveillance",
  "violation-communication": "information après une violation",
  "violation-notification": "notification d’une violation",
} as const;

/** What an organisation does, in the coding of the CNIL's public list. */
export const sectors = {
  association: "association",
  autre: "autre secteur",
  "banque-assurance": "banque et assurance",
  commerce: "commerce",
  "courtage-donnees": "courtage de données",
  "e-commerce": "commerce en ligne",
  education: "éducation et formation",
  "emploi-rh": "emploi et ressources humaines",
  "hotellerie-tourisme": "hôtellerie et tourisme",
  immobilier: "immobilier et logement",
  industrie: "industrie et énergie",
  "logiciel-numerique": "logiciel et services numériques",
  medias: "médias",
  politique: "vie politique",
  "professions-liberales": "professions libérales",
  "public-etablissement": "établissement public",
  "public-etat": "État",
  "public-local": "collectivité locale",
  "publicite-marketing": "publicité et marketing",
  religion: "organisme religieux",
  sante: "santé",
  securite: "sécurité privée",
  services: "services",
  "sport-loisirs": "sport et loisirs",
  telecoms: "télécommunications",
  transport: "transport et logistique",
} as const;

/** How a breach happened. */
export const vectors = {
  "credential-stuffing": "bourrage d’identifiants",
  "human-error": "erreur humaine",
  insider: "personne de l’intérieur",
  misconfiguration: "défaut de configuration",
  phishing: "hameçonnage",
  ransomware: "rançongiciel",
  "social-engineering": "ingénierie sociale",
  "stolen-credentials": "identifiants volés",
  supplier: "prestataire",
  unknown: "mode opératoire non publié",
  vulnerability: "vulnérabilité exploitée",
} as const;

/** What kind of data left. */
export const dataCategories = {
  "bank-card": "carte bancaire",
  "birth-date": "date de naissance",
  contact: "courriel et téléphone",
  employment: "situation d’emploi",
  family: "situation familiale",
  health: "santé",
  iban: "coordonnées bancaires",
  "id-document": "pièce d’identité",
  identity: "identité",
  location: "localisation",
  login: "identifiant de compte",
  nir: "numéro de sécurité sociale (NIR)",
  other: "autres données",
  password: "mot de passe",
  "postal-address": "adresse postale",
  "purchase-history": "historique d’achats",
  tax: "données fiscales",
} as const;

/** What a count counts. */
export const figureUnits = {
  accounts: "comptes",
  contracts: "contrats",
  documents: "documents",
  files: "dossiers",
  gigabytes: "gigaoctets",
  beneficiaries: "allocataires",
  households: "foyers",
  people: "personnes",
  records: "enregistrements",
  variables: "variables par personne",
} as const;

/** How far a figure is established. */
export const figureStatuses = {
  confirmed: "confirmé par l’organisme",
  potential: "potentiel",
  claimed: "revendiqué par l’attaquant",
  regulator: "retenu par le régulateur",
  "third-party": "compté par un tiers",
  reported: "rapporté par la presse",
} as const;

/** The part an organisation plays; « cited » never means held responsible. */
export const roles = {
  controller: "responsable du traitement",
  joint: "responsable conjoint",
  processor: "sous-traitant",
  partner: "partenaire",
  cited: "cité",
} as const;

/** The body's legal form, which decides whether it may be fined and how high (R-CAP-05, R-CAP-06). */
export const legalForms = {
  etat: "État",
  "public-non-etat": "personne publique distincte de l’État",
  entreprise: "entreprise",
  autre: "autre personne morale",
} as const;

/** The kinds of decision. */
export const decisionKinds = {
  sanction: "sanction",
  "formal-notice": "mise en demeure",
  liquidation: "liquidation d’astreinte",
  closure: "clôture d’injonction",
  dismissal: "non-lieu",
  ruling: "décision du Conseil d’État",
} as const;

/** The procedure followed before the CNIL. */
export const procedures = {
  ordinary: "procédure ordinaire",
  simplified: "procédure simplifiée",
} as const;

/** What a decision says of a provision. */
export const provisionOutcomes = {
  held: "manquement retenu",
  "not-held": "manquement écarté",
  confirmed: "confirmé par le juge",
  annulled: "annulé par le juge",
  applied: "appliqué",
} as const;

/** What the court did with the decision under review. */
export const rulingOutcomes = {
  rejected: "recours rejeté",
  reformed: "décision réformée",
  annulled: "décision annulée",
  "partly-annulled": "décision annulée en partie",
  "no-ground": "non-lieu à statuer",
  stayed: "sursis à statuer, question posée à la Cour de justice",
} as const;

/** What a closing decision finds. */
export const closureFindings = {
  "in-time": "exécutée dans le délai",
  late: "exécutée après le délai",
  met: "exécutée, moment non précisé",
} as const;

/** What kind of day an event of the timeline is: what happened, what the procedure did, what was decided, what was made public. */
export const eventKinds = {
  context: "contexte",
  breach: "faits",
  procedure: "procédure",
  decision: "décision",
  publication: "publication",
  reaction: "réaction",
} as const;

/** The steps of a procedure that an event may be, in the order in which a case goes through them. */
export const procedureSteps = {
  complaint: "plainte ou signalement",
  inspection: "contrôle",
  "formal-notice": "mise en demeure",
  rapporteur: "désignation du rapporteur",
  report: "rapport notifié",
  defence: "observations de l’organisme",
  reply: "réponse du rapporteur",
  "investigation-closed": "clôture de l’instruction",
  hearing: "séance",
  draft: "projet transmis aux autorités européennes",
  "no-objection": "accord des autorités européennes",
  objection: "objection d’une autorité européenne",
  evidence: "preuves envoyées après la décision",
  "court-seized": "saisine du Conseil d’État",
} as const;

/** The texts that decisions apply. */
export const texts = {
  rgpd: "RGPD",
  lil: "loi Informatique et Libertés",
  cpce: "code des postes et des communications électroniques",
  "decret-2019-536": "décret n° 2019-536 du 29 mai 2019",
} as const;

/** How trustworthy a source is. */
export const grades = {
  A: "source officielle",
  B: "presse reconnue ou base juridique",
  C: "autre source",
} as const;
