import { provisionsOverTime } from "../../registry/statistics/provisions.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { lists } from "../wording/addresses.ts";
import { toOverTimeChart, toOverTimeTable, toShareOf, toTidyTable } from "./over-time.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** The provisions held breached, over time. */
export function provisionsSheet(material: StatisticMaterial): Sheet {
  const statistic = provisionsOverTime(material);
  const { rows, n } = statistic;
  const [first] = rows;
  const finding = `${first?.label ?? "Aucun article"} : l’article le plus souvent retenu, dans ${toShareOf(first, n, "sanctions du registre")}`;
  const caption = "Sanctions du registre par article retenu et par année. Une sanction compte une fois par article.";
  const words = {
    id: "articles",
    title: "Les articles les plus souvent retenus, par année",
    description: `${finding}. Une ligne par article, une petite colonne par année, le nombre de sanctions sur chaque colonne.`,
    caption: "Les dix articles les plus souvent retenus, toutes les lignes à la même échelle.",
    n,
    look: "solid" as const,
  };
  return toSheet({
    chapter: "quoi",
    name: "Articles retenus",
    finding,
    lead: rows[1] === undefined ? "" : `Vient ensuite ${rows[1].label}, dans ${toShareOf(rows[1], n, "sanctions")}.`,
    charts: [toOverTimeChart(rows, { ...words, most: 10 })],
    overview: toOverTimeChart(rows, { ...words, caption: "Les cinq premiers.", most: 5 }),
    table: toOverTimeTable(rows, { head: "Article", caption, n }),
    tidy: toTidyTable(rows, caption),
    statistic,
    remarks: ["Le registre n’est pas un échantillon : ces parts valent pour ses fiches, non pour toute la CNIL."],
    behind: lists.provisions,
  });
}
