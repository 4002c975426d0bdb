import { toGrouped } from "../../law/amount.ts";
import { fewest } from "../../registry/summary.ts";
import { type Procedures, procedures, type ProceduresOfYear } from "../../registry/statistics/procedures.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { drawColumns } from "../charts/statistics/columns.ts";
import { lists } from "../wording/addresses.ts";
import { toEndRemark, toYearLabel } from "./labels.ts";
import { toRoundEuros } from "./numbers.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** The ordinary and the simplified procedure, year by year. */
export function proceduresSheet(material: StatisticMaterial): Sheet {
  const statistic = procedures(material);
  const { rows } = statistic;
  const finding = toFinding(rows);
  return toSheet({
    chapter: "combien",
    name: "Procédure ordinaire et procédure simplifiée",
    finding,
    lead: toLead(statistic),
    charts: [
      {
        id: "procedures",
        title: "Décisions de la liste par an et par procédure",
        description: `${finding}. Chaque colonne est le nombre de décisions d’une année ; la part de la procédure simplifiée est hachurée.`,
        caption: "Décisions par an, selon la procédure.",
        draw: (canvas, prefix) =>
          drawColumns(
            {
              rows: rows.map(({ year, ordinary, simplified, listEnds }) => ({
                ...toYearLabel(year, listEnds),
                parts: [
                  { value: ordinary, look: "solid" },
                  { value: simplified, look: "hatched" },
                ],
                words: toGrouped(ordinary + simplified),
              })),
              key: [
                { look: "solid", words: "procédure ordinaire" },
                { look: "hatched", words: "procédure simplifiée" },
              ],
              unit: "décisions de la liste",
              toTick: toGrouped,
            },
            canvas,
            prefix,
          ),
      },
    ],
    table: {
      caption: "Décisions de la liste de la CNIL, par procédure.",
      columns: [
        { id: "annee", label: "Année", kind: "year" },
        { id: "ordinaire", label: "Ordinaire", kind: "count" },
        { id: "simplifiee", label: "Simplifiée", kind: "count" },
        { id: "ensemble", label: "Ensemble", kind: "count" },
        { id: "part_simplifiee", label: "Part simplifiée", kind: "share" },
      ],
      rows: rows.map(({ year, ordinary, simplified }) => {
        const all = ordinary + simplified;
        return [year, ordinary, simplified, all, all < fewest ? undefined : simplified / all];
      }),
    },
    statistic,
    remarks: toEndRemark(rows),
    behind: lists.decisions,
  });
}

function toFinding(rows: readonly ProceduresOfYear[]): string {
  const last = rows.findLast(
    ({ listEnds, ordinary, simplified }) => listEnds === null && ordinary + simplified >= fewest,
  );
  if (last === undefined) return "Procédures : aucune année complète n’a assez de décisions pour conclure";
  const { year, ordinary, simplified } = last;
  return `En ${String(year)}, ${toGrouped(simplified)} des ${toGrouped(ordinary + simplified)} décisions de la liste viennent de la procédure simplifiée, jamais publique`;
}

function toLead({ fines: { ordinary, simplified }, since }: Procedures): string {
  if (ordinary === null || simplified === null || since === null) return "";
  const told = (median: number, n: number): string => `${toRoundEuros(median)} (n = ${String(n)})`;
  return `Depuis ${String(since)}, l’amende médiane est de ${told(ordinary.median, ordinary.n)} par la procédure ordinaire, de ${told(simplified.median, simplified.n)} par la procédure simplifiée.`;
}
