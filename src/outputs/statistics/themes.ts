import type { OverTime } from "../../registry/statistics/over-time.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { themesOverTime } from "../../registry/statistics/themes.ts";
import { lists } from "../wording/addresses.ts";
import { toOverTimeChart, toOverTimeTable, toShareOf, toTidyTable } from "./over-time.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** The themes of the CNIL's list over time. */
export function themesSheet(material: StatisticMaterial): Sheet {
  const statistic = themesOverTime(material);
  const { rows, n } = statistic;
  const finding = `${toQuoted(rows[0])} est le thème le plus fréquent de la liste de la CNIL : ${toShareOf(rows[0], n, "décisions")}`;
  const caption =
    "Décisions de la liste par thème et par année. Une décision compte une fois pour chacun de ses thèmes.";
  const words = {
    id: "themes",
    title: "Les thèmes les plus fréquents, par année",
    description: `${finding}. Une ligne par thème, une petite colonne par année, le nombre de décisions sur chaque colonne.`,
    caption: "Les dix thèmes les plus fréquents, toutes les lignes à la même échelle.",
    n,
    look: "solid" as const,
  };
  return toSheet({
    chapter: "quoi",
    name: "Thèmes",
    finding,
    lead: toSecond(rows[1], n),
    charts: [toOverTimeChart(rows, { ...words, most: 10 })],
    overview: toOverTimeChart(rows, { ...words, caption: "Les cinq premiers.", most: 5 }),
    table: toOverTimeTable(rows, { head: "Thème", caption, n }),
    tidy: toTidyTable(rows, caption),
    statistic,
    remarks: [
      "La liste compte beaucoup plus de décisions depuis que la procédure simplifiée existe : la part d’un thème dans l’année, donnée dans le fichier, se compare mieux que son nombre.",
    ],
    behind: lists.themes,
  });
}

function toQuoted(one: OverTime | undefined): string {
  return one === undefined ? "Aucun thème" : `« ${one.label.replace(/^./u, (letter) => letter.toUpperCase())} »`;
}

function toSecond(one: OverTime | undefined, n: number): string {
  return one === undefined ? "" : `Vient ensuite ${toQuoted(one)}, avec ${toShareOf(one, n, "décisions")}.`;
}
