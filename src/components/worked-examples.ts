import { type Accrual, computeAccrual } from "../law/accrual.ts";
import type { AstreinteTerms } from "../law/accrual-terms.ts";
import { parseDay } from "../law/civil-day.ts";
import { euros, eurosPerDay } from "../law/units.ts";

/** A worked example: facts, and what the engine answers. */
export interface Example {
  readonly id: string;
  readonly title: string;
  /** What is known, and what the result is compared with. */
  readonly text: string;
  /** What the engine is asked, and the ISO day of the question. */
  readonly terms: AstreinteTerms;
  readonly asOf: string;
  readonly accrual: Accrual;
}

/** The examples, computed when the site is built: the page cannot disagree with the engine. */
export function workedExamples(): readonly Example[] {
  return [
    {
      id: "exemple-kourou",
      title: "Kourou : un délai qui tombe un dimanche",
      text: "Décision notifiée le lundi 18 décembre 2023, deux mois, 150 € par jour, arrêté au 4 avril 2024. La CNIL a liquidé 6 900 € pour 46 jours : reporter l’échéance au lundi en donnerait 45.",
      ...onDay("2024-04-04", {
        decidedOn: parseDay("2023-12-12"),
        notification: { kind: "on", day: parseDay("2023-12-18") },
        clauses: [{ delay: "P2M" }],
        ratePerDay: eurosPerDay(150),
      }),
    },
    {
      id: "exemple-cnil",
      title: "L’exemple de la CNIL : dix jours de retard",
      text: "Deux mois, 100 € par jour, dix jours de retard : 1 000 €, selon la définition que publie la CNIL. Les dates sont choisies ici : notification le 4 mars 2025, exécution le 14 mai 2025.",
      ...onDay("2025-06-01", {
        notification: { kind: "on", day: parseDay("2025-03-04") },
        clauses: [{ delay: "P2M", completedOn: parseDay("2025-05-14") }],
        ratePerDay: eurosPerDay(100),
      }),
    },
    {
      id: "exemple-clearview",
      title: "Clearview AI : 52 jours, et non 53",
      text: "La CNIL a liquidé 5 200 000 € à 100 000 € par jour pour une période imprimée du 19 décembre 2022 au 9 février 2023. Le premier jour imprimé est donc l’échéance, non un jour de retard : l’échéance est déduite de la somme.",
      ...onDay("2023-02-09", {
        notification: { kind: "unknown" },
        clauses: [{ fixedDeadline: parseDay("2022-12-19") }],
        ratePerDay: eurosPerDay(100_000),
      }),
    },
    {
      id: "exemple-google",
      title: "Google, 2020 : pourquoi rien n’est deviné",
      text: "Décision du 7 décembre 2020, trois mois, 100 000 € par jour, notification non publique, preuves envoyées le 30 mars 2021. Compter depuis la décision accuserait une société que la CNIL a ensuite jugée dans les temps.",
      ...onDay("2021-04-15", {
        decidedOn: parseDay("2020-12-07"),
        notification: { kind: "unknown" },
        clauses: [{ delay: "P3M", completedOn: parseDay("2021-03-30") }],
        ratePerDay: eurosPerDay(100_000),
      }),
    },
    {
      id: "exemple-trois-nombres",
      title: "Kourou, fin de l’affaire : trois nombres",
      text: "Exécution le 17 septembre 2024, clôture le 7 novembre 2024, une liquidation de 6 900 € jusqu’au 4 avril 2024. Les trois nombres ne se confondent pas.",
      ...onDay("2026-01-01", {
        decidedOn: parseDay("2023-12-12"),
        notification: { kind: "on", day: parseDay("2023-12-18") },
        clauses: [{ delay: "P2M", completedOn: parseDay("2024-09-17") }],
        ratePerDay: eurosPerDay(150),
        liquidations: [{ decidedOn: parseDay("2024-07-22"), amount: euros(6900), until: parseDay("2024-04-04") }],
        closedOn: parseDay("2024-11-07"),
      }),
    },
  ];
}

/** The terms, the ISO day of the question and what the engine answers on it. */
export function onDay(
  asOf: string,
  facts: Omit<AstreinteTerms, "liquidations"> & Partial<AstreinteTerms>,
): Pick<Example, "terms" | "asOf" | "accrual"> {
  const terms = { liquidations: [], ...facts };
  return { terms, asOf, accrual: computeAccrual(terms, parseDay(asOf)) };
}
