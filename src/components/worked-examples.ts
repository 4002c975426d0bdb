import { type Example, type Story, toExample } from "./example.ts";

const stories: readonly Story[] = [
  {
    id: "exemple-kourou",
    title: "Kourou : un délai qui tombe un dimanche",
    text: "Décision notifiée le lundi 18 décembre 2023, deux mois, 150 € par jour, arrêté au 4 avril 2024. La CNIL a liquidé 6 900 € pour 46 jours : reporter l’échéance au lundi en donnerait 45.",
    asOf: "2024-04-04",
    decidedOn: "2023-12-12",
    notifiedOn: "2023-12-18",
    clauses: [{ delay: "P2M" }],
    ratePerDay: 150,
  },
  {
    id: "exemple-cnil",
    title: "L’exemple de la CNIL : dix jours de retard",
    text: "Deux mois, 100 € par jour, dix jours de retard : 1 000 €, selon la définition que publie la CNIL. Les dates sont choisies ici : notification le 4 mars 2025, exécution le 14 mai 2025.",
    asOf: "2025-06-01",
    notifiedOn: "2025-03-04",
    clauses: [{ delay: "P2M", completedOn: "2025-05-14" }],
    ratePerDay: 100,
  },
  {
    id: "exemple-clearview",
    title: "Clearview AI : 52 jours, et non 53",
    text: "La CNIL a liquidé 5 200 000 € à 100 000 € par jour pour une période imprimée du 19 décembre 2022 au 9 février 2023. Le premier jour imprimé est donc l’échéance, non un jour de retard : l’échéance est déduite de la somme.",
    asOf: "2023-02-09",
    clauses: [{ fixedDeadline: "2022-12-19" }],
    ratePerDay: 100_000,
  },
  {
    id: "exemple-google",
    title: "Google, 2020 : pourquoi rien n’est deviné",
    text: "Décision du 7 décembre 2020, trois mois, 100 000 € par jour, notification non publique, preuves envoyées le 30 mars 2021. Compter depuis la décision accuserait une société que la CNIL a ensuite jugée dans les temps.",
    asOf: "2021-04-15",
    decidedOn: "2020-12-07",
    clauses: [{ delay: "P3M", completedOn: "2021-03-30" }],
    ratePerDay: 100_000,
  },
  {
    id: "exemple-trois-nombres",
    title: "Kourou, fin de l’affaire : trois nombres",
    text: "Exécution le 17 septembre 2024, clôture le 7 novembre 2024, une liquidation de 6 900 € jusqu’au 4 avril 2024. Les trois nombres ne se confondent pas.",
    asOf: "2026-01-01",
    decidedOn: "2023-12-12",
    notifiedOn: "2023-12-18",
    clauses: [{ delay: "P2M", completedOn: "2024-09-17" }],
    ratePerDay: 150,
    liquidations: [{ decidedOn: "2024-07-22", amount: 6900, until: "2024-04-04" }],
    closedOn: "2024-11-07",
  },
];

/** The worked examples of the method, answered by the engine. */
export function workedExamples(): readonly Example[] {
  return stories.map(toExample);
}
