import { toCount } from "../wording/counts.ts";
import type { ListName } from "./list-sheet.ts";

/** The words of a list. */
export interface ListWords {
  /** « Décisions » */
  readonly title: string;
  /** « décision », « décisions ». */
  readonly noun: readonly [one: string, many: string];
  /** What a reader must know to read a row, one or two sentences. */
  readonly note: string;
}

/** The words of each list. */
export const listWords: Readonly<Record<ListName, ListWords>> = {
  decisions: {
    title: "Décisions",
    noun: ["décision", "décisions"],
    note: "Le montant est celui en vigueur à ce jour, après les décisions du juge ; pour une liquidation, la somme liquidée.",
  },
  incidents: {
    title: "Incidents",
    noun: ["incident", "incidents"],
    note: "La date est celle où le public l’apprend ; le nombre, celui que retient le régulateur, sinon l’organisme, sinon le dernier publié.",
  },
  fines: {
    title: "Amendes",
    noun: ["amende", "amendes"],
    note: "Deux montants : celui que la CNIL prononce, celui que le juge laisse en vigueur.",
  },
  astreintes: {
    title: "Astreintes",
    noun: ["astreinte", "astreintes"],
    note: "« Inconnu » n’est pas zéro. Le reste se lit « si l’injonction n’a pas été exécutée » tant que l’exécution n’est pas établie.",
  },
  organisations: {
    title: "Organismes",
    noun: ["organisme", "organismes"],
    note: "Être cité n’est pas être sanctionné : chaque page dit le rôle de l’organisme.",
  },
};

/** « 164 décisions » */
export function toRowCount(name: ListName, count: number): string {
  const [one, many] = listWords[name].noun;
  return toCount(count, one, many);
}

/** « 164 décisions, dont les 50 premières ci-dessous » when not all are shown. */
export function toShownCount(name: ListName, { shown, count }: Readonly<Record<"shown" | "count", number>>): string {
  const all = toRowCount(name, count);
  return shown === count ? all : `${all} ; les ${shown} premières lignes ci-dessous`;
}
