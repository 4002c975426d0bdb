import type { CollectionName } from "../records/collections.ts";
import { decisionGuide } from "./decision-guide.ts";

/** What a field says, in a contributor's words, and one value that fits it, in YAML on one line. */
export type FieldHelp = readonly [says: string, example: string];

const source =
  "{id: deliberation, title: Délibération SAN-2026-003 du 22 janvier 2026, publisher: Légifrance, " +
  "url: https://www.legifrance.gouv.fr/cnil/id/CNILTEXT000053408671, date: 2026-01-29, grade: A, consulted: copy, " +
  'supports: [amount], points: {amount: "135 à 138"}}';

const everywhere: Readonly<Record<string, FieldHelp>> = {
  sources: [
    "Où les faits ont été lus. grade : A officielle, B presse reconnue ou base juridique, C autre. supports : les champs lus là.",
    `[${source}]`,
  ],
  updatedOn: ["Le jour où vous écrivez ou changez cet enregistrement.", "2026-11-21"],
  corrections: [
    "Les erreurs publiées puis corrigées ; wrongSince : depuis quand, null si inconnu.",
    "[{on: 2026-11-21, text: Le délai affiché était de deux mois ; il est de trois., wrongSince: null}]",
  ],
};

const guides: Partial<Record<CollectionName, Readonly<Record<string, FieldHelp>>>> = {
  decisions: decisionGuide,
  fines: {
    decision: ["La décision qui prononce l’amende.", "san-2026-003"],
    organisation: ["L’organisme qui doit payer.", "france-travail"],
    jointWith: ["Ceux qui doivent la même somme avec lui, si la décision ne la partage pas.", "[cap-emploi]"],
    amount: ["Le montant prononcé, en euros entiers ; ce que le juge en fait s’écrit dans son arrêt.", "5000000"],
  },
  injunctions: {
    decision: ["La décision qui ordonne.", "san-2026-003"],
    order: [
      "Ce qui doit être fait, une phrase à vous, jamais copiée.",
      "Nommer un délégué à la protection des données.",
    ],
    delay: ["Le délai depuis la notification, norme ISO 8601 ; null si inconnu, absent si aucun.", "P2M"],
    delayUnknownBecause: ["Si delay est null : masqué dans le texte public, ou pas trouvé.", "redacted"],
    fixedDeadline: ["Le dernier jour, quand la décision le fixe elle-même.", "2026-12-31"],
    completedOn: [
      "Le jour de l’exécution, établi par une source ; null si inconnu, absent si rien ne le dit.",
      "2026-05-04",
    ],
    amendments: ["Les décisions qui ont déplacé l’échéance.", "[{decidedOn: 2026-03-02, newDeadline: 2026-06-30}]"],
  },
  astreintes: {
    decision: ["La décision qui attache l’astreinte.", "san-2026-003"],
    subject: ["Deux ou trois mots qui la distinguent des autres astreintes de la décision.", "habilitations"],
    ratePerDay: ["Euros par jour de retard, un seul taux quel que soit le nombre de clauses.", "5000"],
    clauses: [
      "Les injonctions couvertes et leur délai, le même que dans l’injonction, ou leur jour fixe.",
      "[{injunctions: [san-2026-003-premier-palier], delay: P1M}, {injunctions: [san-2026-003-dpo], fixedDeadline: 2026-12-31}]",
    ],
    suspensions: ["Les périodes où un juge l’a suspendue, bornes comprises.", "[{from: 2026-03-02, to: 2026-06-30}]"],
  },
  organisations: {
    name: ["Le nom usuel d’une personne morale ; jamais une personne physique.", "France Travail"],
    aliases: ["Les autres noms que l’on cherche : anciens noms, marques, sigles.", "[Pôle emploi]"],
    summary: ["Ce que c’est, une phrase.", "Établissement public national du service public de l’emploi."],
    legalForm: ["Sa forme, qui décide si une amende est possible.", "public-non-etat"],
    sector: ["Ce qu’il fait.", "emploi-rh"],
    isUnnamed: ["true si aucun texte public ne le nomme ; le nom est alors une description.", "true"],
    country: ["Son pays, deux lettres ; null si inconnu.", "FR"],
    domicile: ["Où est son siège : le délai de recours en dépend.", "metropole"],
  },
};

/** Help for a field of a collection; `undefined` when the guide does not know it. */
export function helpOf(collection: CollectionName, field: string): FieldHelp | undefined {
  return guides[collection]?.[field] ?? everywhere[field];
}

/** The collections that a draft can be written for. */
export const draftable = Object.keys(guides) as CollectionName[];
