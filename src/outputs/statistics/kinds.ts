import { toGrouped } from "../../law/amount.ts";
import type { decisionKinds } from "../../records/vocabulary.ts";
import { kindsOverTime } from "../../registry/statistics/kinds.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { lists } from "../wording/addresses.ts";
import { toOverTimeChart, toOverTimeTable, toTidyTable } from "./over-time.ts";
import { type Sheet, toSheet } from "./sheet.ts";

const kindsInPlural: Readonly<Record<keyof typeof decisionKinds, string>> = {
  sanction: "sanctions",
  "formal-notice": "mises en demeure",
  liquidation: "liquidations d’astreinte",
  closure: "clôtures d’injonction",
  dismissal: "non-lieux",
  ruling: "décisions du Conseil d’État",
};

/** The decisions of the register by kind, over time. */
export function kindsSheet(material: StatisticMaterial): Sheet {
  const statistic = kindsOverTime(material);
  const { n } = statistic;
  const rows = statistic.rows.map((one) => ({ ...one, label: kindsInPlural[one.key as keyof typeof kindsInPlural] }));
  const [first, second] = rows;
  const finding =
    first === undefined
      ? "Aucune décision n’est connue"
      : `Le registre tient ${toGrouped(n)} décisions : ${toGrouped(first.total)} ${first.label}${second === undefined ? "" : `, puis ${toGrouped(second.total)} ${second.label}`}`;
  const caption = "Décisions du registre par nature et par année.";
  return toSheet({
    chapter: "quoi",
    name: "Décisions par nature",
    finding,
    lead: "Une sanction n’est pas la fin d’une affaire : clôtures, liquidations et décisions du juge la suivent.",
    charts: [
      toOverTimeChart(rows, {
        id: "decisions-par-nature",
        title: "Décisions du registre par nature et par année",
        description: `${finding}. Une ligne par nature de décision, une petite colonne par année, le nombre sur chaque colonne.`,
        caption,
        most: 6,
        n,
        look: "solid",
      }),
    ],
    table: toOverTimeTable(rows, { head: "Nature", caption, n }),
    tidy: toTidyTable(rows, caption),
    statistic,
    remarks: [
      "Le registre n’est pas un échantillon : la hausse d’une année peut venir de ce qu’il a écrit, non de la CNIL.",
    ],
    behind: lists.decisions,
  });
}
