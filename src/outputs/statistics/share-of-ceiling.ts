import { procedures } from "../../records/vocabulary.ts";
import { type CeilingShare, type ShareOfCeiling, shareOfCeiling } from "../../registry/statistics/share-of-ceiling.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { type DotRow, drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toFinePercent, toRoundEuros } from "./numbers.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";
import { toStrip, toStripKey } from "./strip.ts";
import type { StatisticTable } from "./table.ts";

/** Which part of the ceiling each fine takes. */
export function shareOfCeilingSheet(material: StatisticMaterial): Sheet {
  const statistic = shareOfCeiling(material);
  const { rows, ordinary, simplified } = statistic;
  const finding =
    ordinary === null
      ? "Part du plafond : effectif insuffisant pour une médiane"
      : `L’amende médiane de la procédure ordinaire prend ${toFinePercent(ordinary.median)} du plafond, sur ${String(ordinary.n)} amendes dont il est connu`;
  const few = rows.length - (ordinary?.n ?? 0);
  return toSheet({
    chapter: "combien",
    name: "Part du plafond",
    finding,
    lead: [
      ...(ordinary === null ? [] : [`De ${toFinePercent(ordinary.least)} à ${toFinePercent(ordinary.most)}.`]),
      ...(simplified === null ? [`Procédure simplifiée : effectif insuffisant (n = ${String(few)}).`] : []),
    ].join(" "),
    charts: [toChart(statistic, finding)],
    overview: toOverview(statistic, finding),
    table: toCeilingTable(rows),
    statistic,
    remarks: [
      "Ces amendes sont celles dont le plafond se calcule ou s’énonce : elles ne représentent pas toutes les autres.",
    ],
    behind: lists.fines,
  });
}

const axis = {
  scale: "log",
  unit: "part du plafond, échelle logarithmique",
  toTick: toFinePercent,
} as const;

function toChart({ rows, ordinary }: ShareOfCeiling, finding: string): SheetChart {
  return {
    id: "part-du-plafond",
    title: "Part du plafond que prend chaque amende",
    description: `${finding}. Une ligne par amende, un point à sa part du plafond, sur une échelle logarithmique.`,
    caption: "Échelle logarithmique : chaque graduation vaut dix fois la précédente.",
    draw: (canvas, prefix) =>
      drawDotRows(
        {
          ...axis,
          rows: rows.map(({ organisation, procedure, inForce, share }) => ({
            label: `${toRoundEuros(inForce)}, ${organisation.text}`,
            marks: share === 0 ? [] : [{ value: share, mark: procedure === "ordinary" ? "disc" : "ring" }],
            words: toFinePercent(share),
          })),
          key: [
            { mark: "disc", words: "procédure ordinaire" },
            { mark: "ring", words: "procédure simplifiée" },
          ],
          ...(ordinary !== null && {
            median: { value: ordinary.median, words: `médiane ordinaire ${toFinePercent(ordinary.median)}` },
          }),
        },
        canvas,
        prefix,
      ),
  };
}

function toOverview(statistic: ShareOfCeiling, finding: string): SheetChart {
  const rowOf = (label: string, procedure: CeilingShare["procedure"]): DotRow => {
    const values = statistic.rows.filter((one) => one.procedure === procedure).map(({ share }) => share);
    return toStrip(
      label,
      values.filter((value) => value > 0),
      { distribution: statistic[procedure], toWords: toFinePercent },
    );
  };
  const rows = [rowOf("ordinaire", "ordinary"), rowOf("simplifiée", "simplified")];
  return {
    ...toChart(statistic, finding),
    caption: "Un trait par amende. Échelle logarithmique.",
    draw: (canvas, prefix) => drawDotRows({ ...axis, rows, key: toStripKey("une amende") }, canvas, prefix),
  };
}

function toCeilingTable(rows: readonly CeilingShare[]): StatisticTable {
  return {
    caption: "Amendes en vigueur et plafonds, de la plus grande part à la plus petite.",
    columns: [
      { id: "decision", label: "Décision", kind: "text" },
      { id: "organisme", label: "Organisme", kind: "text" },
      { id: "procedure", label: "Procédure", kind: "text" },
      { id: "en_vigueur_eur", label: "En vigueur", kind: "euros" },
      { id: "plafond_eur", label: "Plafond", kind: "euros" },
      { id: "part", label: "Part", kind: "share" },
    ],
    rows: rows.map(({ decision, organisation, procedure, inForce, ceiling, share }) => [
      decision,
      organisation.text,
      procedures[procedure].replace("procédure ", ""),
      inForce,
      ceiling,
      share,
    ]),
  };
}
