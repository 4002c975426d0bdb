import { toGrouped } from "../../law/amount.ts";
import { coverageOfList, type CoverageOfYear } from "../../registry/statistics/coverage-of-list.ts";
import { fewest } from "../../registry/summary.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { drawColumns } from "../charts/statistics/columns.ts";
import { guides } from "../wording/addresses.ts";
import { toPercent } from "../wording/counts.ts";
import { toEndRemark, toYearLabel } from "./labels.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** What the register holds of the CNIL's list. */
export function coverageSheet(material: StatisticMaterial): Sheet {
  const statistic = coverageOfList(material);
  const { rows, n } = statistic;
  const held = rows.reduce((sum, { withRecord }) => sum + withRecord, 0);
  const finding = `Le registre a une fiche pour ${toGrouped(held)} des ${toGrouped(n)} décisions de la liste de la CNIL${n === 0 ? "" : ` (${toPercent(held / n)})`}`;
  return toSheet({
    chapter: "combien",
    name: "Couverture",
    finding,
    lead: `${toGrouped(rows.reduce((sum, { simplified }) => sum + simplified, 0))} décisions de la procédure simplifiée ne sont pas publiques ; ${toGrouped(rows.reduce((sum, { unwritten }) => sum + unwritten, 0))} décisions publiques restent à écrire.`,
    charts: [
      {
        id: "couverture",
        title: "Décisions de la liste, avec et sans fiche, par année",
        description: `${finding}. Chaque colonne est une année de la liste : avec une fiche, publiques à écrire, ordinaires sans texte public, simplifiées.`,
        caption: "Décisions de la liste par année, selon que le registre en a une fiche.",
        draw: (canvas, prefix) =>
          drawColumns(
            {
              rows: rows.map((one) => ({
                ...toYearLabel(one.year, one.listEnds),
                parts: [
                  { value: one.withRecord, look: "solid" },
                  { value: one.unwritten, look: "hatched" },
                  { value: one.notPublic, look: "dotted" },
                  { value: one.simplified, look: "hollow" },
                ],
                words: `${String(one.withRecord)}/${String(sizeOf(one))}`,
              })),
              key: [
                { look: "solid", words: "avec une fiche" },
                { look: "hatched", words: "publique, à écrire" },
                { look: "dotted", words: "ordinaire, non publique" },
                { look: "hollow", words: "simplifiée, jamais publique" },
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
      caption: "Décisions de la liste de la CNIL, selon ce que le registre en tient.",
      columns: [
        { id: "annee", label: "Année", kind: "year" },
        { id: "decisions", label: "Décisions", kind: "count" },
        { id: "avec_fiche", label: "Avec une fiche", kind: "count" },
        { id: "part_avec_fiche", label: "Part", kind: "share" },
        { id: "publiques_a_ecrire", label: "Publiques, à écrire", kind: "count" },
        { id: "ordinaires_non_publiques", label: "Ordinaires, non publiques", kind: "count" },
        { id: "simplifiees", label: "Simplifiées", kind: "count" },
      ],
      rows: rows.map((one) => [
        one.year,
        sizeOf(one),
        one.withRecord,
        sizeOf(one) < fewest ? undefined : one.withRecord / sizeOf(one),
        one.unwritten,
        one.notPublic,
        one.simplified,
      ]),
    },
    statistic,
    remarks: [
      "Le registre choisit ses affaires pour ce qu’elles apprennent : aucune de ses proportions ne vaut pour toute la CNIL.",
      ...toEndRemark(rows),
    ],
    behind: { href: `${guides.method.href}#couverture`, text: "La couverture année par année" },
  });
}

function sizeOf({ withRecord, unwritten, notPublic, simplified }: CoverageOfYear): number {
  return withRecord + unwritten + notPublic + simplified;
}
