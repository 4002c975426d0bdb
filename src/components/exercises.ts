import { computeAccrual } from "../law/accrual.ts";
import type { AstreinteTerms } from "../law/accrual-terms.ts";
import { parseDay } from "../law/civil-day.ts";
import { type Example, type Story, toExample } from "./example.ts";

/** An exercise: its text tells a story without numbers and asks a question. */
export interface Exercise extends Example {
  /** What one should have seen; the numbers are the engine's. */
  readonly lesson: string;
}

const invented: readonly (Story & Pick<Exercise, "lesson">)[] = [
  {
    id: "premier-compte",
    title: "Un premier compte",
    text: "Une société répond en retard à une injonction. Combien de jours, et quel maximum ?",
    lesson:
      "Le délai part de la notification, non de la décision. Le premier jour de retard est le lendemain de l’échéance, et le jour de l’exécution tardive compte.",
    asOf: "2026-07-01",
    decidedOn: "2026-03-02",
    notifiedOn: "2026-03-10",
    clauses: [{ delay: "P2M", completedOn: "2026-05-25" }],
    ratePerDay: 500,
  },
  {
    id: "fin-de-mois",
    title: "Le mois qui n’a pas ce jour",
    text: "La décision est notifiée le dernier jour de l’année. Quel est le dernier jour utile, et que change un samedi ?",
    lesson:
      "Quand le mois d’arrivée n’a pas ce quantième, l’échéance est son dernier jour. Elle n’est pas reportée, même un samedi.",
    asOf: "2026-03-15",
    decidedOn: "2025-12-18",
    notifiedOn: "2025-12-31",
    clauses: [{ delay: "P2M" }],
    ratePerDay: 1000,
  },
  {
    id: "dernier-jour",
    title: "Le dernier jour du délai",
    text: "Tout est prouvé le jour même de l’échéance, un jour férié. Est-ce trop tard ?",
    lesson: "Exécuter le dernier jour, c’est exécuter à temps : aucun jour de retard, rien à liquider.",
    asOf: "2026-09-01",
    decidedOn: "2026-04-01",
    notifiedOn: "2026-04-14",
    clauses: [{ delay: "P3M", completedOn: "2026-07-14" }],
    ratePerDay: 2000,
  },
  {
    id: "deux-mesures",
    title: "Deux mesures, un seul taux",
    text: "L’injonction a deux mesures, chacune avec son délai. Les deux sont en retard un moment. Faut-il compter ces jours deux fois ?",
    lesson:
      "Un jour compte une fois dès qu’une mesure au moins est en retard. C’est la réunion des jours, jamais leur somme ; la règle est la lecture du registre, qu’aucune liquidation n’a encore éprouvée.",
    asOf: "2026-10-01",
    decidedOn: "2026-02-02",
    notifiedOn: "2026-02-10",
    clauses: [
      { delay: "P3M", completedOn: "2026-06-20" },
      { delay: "P4M", completedOn: "2026-07-05" },
    ],
    ratePerDay: 5000,
  },
  {
    id: "date-inconnue",
    title: "La date qui manque",
    text: "On connaît la décision, le délai et le taux, mais pas le jour de la notification. Peut-on écrire une somme dans un article ?",
    lesson:
      "Non. La notification ne peut pas précéder la décision : cela donne une borne, pas un compte. Une borne supérieure s’annonce comme telle, et ne s’additionne à rien.",
    asOf: "2026-09-15",
    decidedOn: "2026-05-04",
    clauses: [{ delay: "P3M" }],
    ratePerDay: 10_000,
  },
];

/** From the simplest to the most treacherous. All are invented but the last, which is the astreinte of Kourou. */
export function toExercises(kourou: AstreinteTerms | undefined): readonly Exercise[] {
  const exercises = invented.map(({ lesson, ...story }) => ({ ...toExample(story), lesson }));
  return kourou === undefined ? exercises : [...exercises, toKourou(kourou)];
}

function toKourou(terms: AstreinteTerms): Exercise {
  const asOf = "2026-01-01";
  return {
    id: "trois-nombres",
    title: "Kourou : trois nombres à ne pas confondre",
    text: "L’affaire est réelle. La CNIL liquide une première période, puis clôt. Que doit la commune, que devait-elle au plus, que reste-t-il ?",
    lesson:
      "Seule la somme liquidée est due. Le maximum théorique est un calcul ; le reste, la part des jours qu’aucune liquidation ne couvre. Aucune source lue ne dit ce qu’ils deviennent.",
    terms,
    asOf,
    accrual: computeAccrual(terms, parseDay(asOf)),
  };
}
