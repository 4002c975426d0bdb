import type { CollectionName } from "../../records/collections.ts";
import type { Link } from "../../registry/views.ts";

/** The list pages of the register, in the order of the menu. */
export const lists = {
  cases: { href: "/dossiers/", text: "Dossiers" },
  decisions: { href: "/decisions/", text: "Décisions" },
  incidents: { href: "/incidents/", text: "Incidents" },
  fines: { href: "/amendes/", text: "Amendes" },
  injunctions: { href: "/injonctions/", text: "Injonctions" },
  astreintes: { href: "/astreintes/", text: "Astreintes" },
  organisations: { href: "/organismes/", text: "Organismes" },
  provisions: { href: "/textes/", text: "Textes" },
  themes: { href: "/themes/", text: "Thèmes" },
  glossary: { href: "/glossaire/", text: "Glossaire" },
  vectors: { href: "/vecteurs/", text: "Comment les données fuient" },
  lessons: { href: "/apprendre/", text: "Apprendre" },
} as const satisfies Record<CollectionName, Link>;

/** Pages that explain the register. */
export const guides = {
  plan: { href: "/plan/", text: "Plan du site" },
  procedure: { href: "/procedure/", text: "Procédure" },
  compare: { href: "/comparer/", text: "Comparer" },
  leak: { href: "/mes-donnees-ont-fuite/", text: "Mes données ont fuité" },
  calculator: { href: "/calculateur/", text: "Calculateur" },
  method: { href: "/methode/", text: "Méthode" },
  contribute: { href: "/contribuer/", text: "Contribuer" },
  dueDates: { href: "/echeances/", text: "Échéances" },
  feeds: { href: "/flux/", text: "S’abonner" },
  statistics: { href: "/statistiques/", text: "Statistiques" },
  data: { href: "/donnees/", text: "Données" },
  cite: { href: "/citer/", text: "Citer" },
  embeds: { href: "/integrer/", text: "Intégrer" },
  corrections: { href: "/corrections/", text: "Corrections" },
  reply: { href: "/droit-de-reponse/", text: "Droit de réponse" },
  accessibility: { href: "/accessibilite/", text: "Accessibilité" },
  legal: { href: "/mentions-legales/", text: "Mentions légales" },
} as const satisfies Record<string, Link>;

/** Exercises whose answers the engine computes. */
export const exercises: Link = { href: "/apprendre/exercices/", text: "Exercices : calculez l’astreinte" };

/** What a teacher finds here. */
export const teaching: Link = { href: "/apprendre/enseigner/", text: "Enseigner avec le registre" };

/** The page that says what each field of the data means. */
export const dictionaryPage: Link = { href: "/donnees/dictionnaire/", text: "Dictionnaire" };

/** The page that lists what the register does not know. */
export const gapsPage: Link = { href: "/donnees/lacunes/", text: "Lacunes" };

/** The page that lists the revisions of every record of a list, or the line of one record on it. */
export function toHistoryAddress(list: keyof typeof lists, id?: string): string {
  return `/historique${lists[list].href}${id === undefined ? "" : `#${id}`}`;
}

/** The line of the method page that states a rule: `R-AST-07` -> `/methode/#r-ast-07`. */
export function toRuleAddress(rule: string): string {
  return `/methode/#${rule.toLowerCase()}`;
}

/** The picture that a shared link shows, for one record of a collection. */
export function toCardAddress(collection: string, id: string): string {
  return `/cartes/${collection}-${id}.png`;
}

/** The picture that a shared link shows for a page that stands for no record. */
export const defaultCard = "/cartes/defaut.png";
