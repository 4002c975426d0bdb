import { toGrouped } from "../../law/amount.ts";
import { type SectorCount, sectors } from "../../registry/statistics/sectors.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import type { BarRow } from "../charts/statistics/bar-row.ts";
import { drawBars } from "../charts/statistics/bars.ts";
import { lists } from "../wording/addresses.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";

/** The sectors of the CNIL's list. */
export function sectorsSheet(material: StatisticMaterial): Sheet {
  const statistic = sectors(material);
  const { rows, n } = statistic;
  const [first] = rows;
  const finding =
    first === undefined
      ? "Aucune décision n’est connue"
      : `« ${toCapital(first.label)} » est le secteur le plus présent : ${toGrouped(first.decisions)} des ${toGrouped(n)} décisions de la liste`;
  return toSheet({
    chapter: "a-qui",
    name: "Secteurs",
    finding,
    lead: `${toGrouped(rows.reduce((sum, { fined }) => sum + fined, 0))} de ces ${toGrouped(n)} décisions portent une amende.`,
    charts: [toChart(rows, { finding, caption: "Décisions de la liste par secteur, toutes années." })],
    overview: toChart(rows.slice(0, 8), { finding, caption: "Les huit premiers secteurs, toutes années." }),
    table: {
      caption:
        "Secteurs de la liste de la CNIL, toutes années. Médiane et étendue des amendes imprimées, à partir de cinq.",
      columns: [
        { id: "secteur", label: "Secteur", kind: "text" },
        { id: "decisions", label: "Décisions", kind: "count" },
        { id: "part", label: "Part", kind: "share" },
        { id: "amendes", label: "Amendes", kind: "count" },
        { id: "amendes_imprimees", label: "Montants imprimés", kind: "count" },
        { id: "mediane_eur", label: "Médiane", kind: "euros" },
        { id: "minimum_eur", label: "Minimum", kind: "euros" },
        { id: "maximum_eur", label: "Maximum", kind: "euros" },
      ],
      rows: rows.map(({ label, decisions, fined, priced, fines }) => [
        label,
        decisions,
        decisions / n,
        fined,
        priced,
        fines?.median,
        fines?.least,
        fines?.most,
      ]),
    },
    statistic,
    remarks: [
      "Le secteur est celui que la ligne décrit ; le nombre d’organismes de chaque secteur n’est pas connu ici.",
    ],
    behind: lists.organisations,
  });
}

function toChart(
  rows: readonly SectorCount[],
  { finding, caption }: { readonly finding: string; readonly caption: string },
): SheetChart {
  return {
    id: "secteurs",
    title: "Décisions de la liste par secteur",
    description: `${finding}. Une barre par secteur : les décisions avec une amende, puis les autres, hachurées.`,
    caption,
    draw: (canvas, prefix) =>
      drawBars(
        {
          rows: rows.map(toSectorBar),
          key: [
            { look: "solid", words: "avec une amende" },
            { look: "hatched", words: "sans amende" },
          ],
          unit: "décisions",
          toTick: toGrouped,
        },
        canvas,
        prefix,
      ),
  };
}

function toCapital(text: string): string {
  return text.replace(/^./u, (letter) => letter.toUpperCase());
}

function toSectorBar({ label, decisions, fined }: SectorCount): BarRow {
  const parts = [
    { value: fined, look: "solid" as const },
    { value: decisions - fined, look: "hatched" as const },
  ];
  return { label, parts, words: toGrouped(decisions) };
}
