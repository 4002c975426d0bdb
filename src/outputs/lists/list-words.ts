import { toCount } from "../wording/counts.ts";
import type { ListName } from "./list-sheet.ts";

/** The words of a list. */
export interface ListWords {
  /** « Décisions » */
  readonly title: string;
  /** « décision », « décisions ». */
  readonly noun: readonly [one: string, many: string];
  /** One or two sentences under the title. */
  readonly lead: string;
  /** What a reader must know to read a row, one or two sentences. */
  readonly note: string;
}

/** The words of each list. */
export const listWords: Readonly<Record<ListName, ListWords>> = {
  decisions: {
    title: "Décisions",
    noun: ["décision", "décisions"],
    lead: "Sanctions, mises en demeure, liquidations et clôtures de la CNIL, décisions du Conseil d’État qui les jugent : de la plus récente à la plus ancienne.",
    note: "Le montant est celui en vigueur à ce jour, après les décisions du juge ; pour une liquidation, la somme liquidée.",
  },
  incidents: {
    title: "Incidents",
    noun: ["incident", "incidents"],
    lead: "Des violations de données : ce qui a fui, qui a dit combien, quand, et ce qui a suivi.",
    note: "La date est celle où le public l’apprend ; le nombre, celui que retient le régulateur, sinon l’organisme, sinon le dernier publié.",
  },
  fines: {
    title: "Amendes",
    noun: ["amende", "amendes"],
    lead: "Une amende a une vie : la CNIL la prononce, le Conseil d’État peut la réduire ou l’annuler. Les deux montants sont toujours donnés.",
    note: "Deux montants : celui que la CNIL prononce, celui que le juge laisse en vigueur.",
  },
  astreintes: {
    title: "Astreintes",
    noun: ["astreinte", "astreintes"],
    lead: "Une astreinte menace, elle n’est due qu’une fois liquidée. Trois nombres la disent, qui ne s’additionnent jamais entre eux : le maximum théorique, le liquidé, le reste.",
    note: "« Inconnu » n’est pas zéro. Le reste se lit « si l’injonction n’a pas été exécutée » tant que l’exécution n’est pas établie.",
  },
  organisations: {
    title: "Organismes",
    noun: ["organisme", "organismes"],
    lead: "Être cité n’est pas être sanctionné : chaque page dit le rôle de l’organisme, décision par décision.",
    note: "Un organisme compte une décision ou un incident dès qu’il y figure, quel que soit son rôle.",
  },
};

/** « 164 décisions » */
export function toRowCount(name: ListName, count: number): string {
  const [one, many] = listWords[name].noun;
  return toCount(count, one, many);
}

/** « 164 décisions ; les 50 premières lignes ci-dessous » when not all are shown. */
export function toShownCount(name: ListName, { shown, count }: Readonly<Record<"shown" | "count", number>>): string {
  const all = toRowCount(name, count);
  return shown === count ? all : `${all} ; les ${shown} premières lignes ci-dessous`;
}
