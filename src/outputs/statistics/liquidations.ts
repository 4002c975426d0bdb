import { toEuros, toGrouped } from "../../law/amount.ts";
import { procedures } from "../../records/vocabulary.ts";
import { type ListedLiquidation, liquidations, type Liquidations } from "../../registry/statistics/liquidations.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { type DotRow, drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toShortDay } from "../wording/dates.ts";
import { toRoundEuros } from "./numbers.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";
import { toStrip, toStripKey } from "./strip.ts";

/** What the CNIL liquidates, row by row of its list. */
export function liquidationsSheet(material: StatisticMaterial): Sheet {
  const statistic = liquidations(material);
  const { rows } = statistic;
  const finding = toLiquidationFinding(statistic);
  return toSheet({
    chapter: "suites",
    name: "Liquidations d’astreintes",
    finding,
    lead: toLead(rows),
    charts: [toChart(statistic, finding)],
    overview: toOverview(statistic, finding),
    table: {
      caption: "Liquidations de la liste de la CNIL, de la plus ancienne à la plus récente.",
      columns: [
        { id: "decidee_le", label: "Décidée le", kind: "day" },
        { id: "procedure", label: "Procédure", kind: "text" },
        { id: "organisme_decrit", label: "Organisme, d’après la liste", kind: "text" },
        { id: "decision", label: "Fiche", kind: "text", untold: "sans fiche" },
        { id: "liquide_eur", label: "Liquidé", kind: "euros" },
      ],
      rows: rows.map(({ on, procedure, body, decision, amount }) => [
        on,
        procedures[procedure].replace("procédure ", ""),
        body,
        decision ?? undefined,
        amount,
      ]),
    },
    statistic,
    remarks: ["La liste n’imprime ni le taux ni le maximum théorique : la part liquidée ne s’y lit pas."],
    behind: lists.astreintes,
  });
}

function toLead(rows: readonly ListedLiquidation[]): string {
  const amounts = rows.map(({ amount }) => amount).sort((a, b) => a - b);
  return `${toGrouped(rows.length)} liquidations dans la liste, de ${toEuros(amounts[0] ?? 0)} à ${toEuros(amounts.at(-1) ?? 0)}.`;
}

const axis = { scale: "log", unit: "euros, échelle logarithmique", toTick: toRoundEuros } as const;

function toChart({ rows }: Liquidations, finding: string): SheetChart {
  return {
    id: "liquidations",
    title: "Sommes liquidées, de la plus ancienne à la plus récente",
    description: `${finding}. Une ligne par liquidation de la liste, un point à la somme liquidée, sur une échelle logarithmique.`,
    caption: "Liquidations de la liste de la CNIL. Échelle logarithmique.",
    draw: (canvas, prefix) =>
      drawDotRows(
        {
          ...axis,
          rows: rows.map(toLiquidationDot),
          key: [
            { mark: "disc", words: "procédure ordinaire" },
            { mark: "ring", words: "procédure simplifiée" },
          ],
        },
        canvas,
        prefix,
      ),
  };
}

function toOverview(statistic: Liquidations, finding: string): SheetChart {
  const rowOf = (label: string, procedure: ListedLiquidation["procedure"]): DotRow =>
    toStrip(
      label,
      statistic.rows.filter((one) => one.procedure === procedure).map(({ amount }) => amount),
      { distribution: statistic[procedure], toWords: toRoundEuros },
    );
  const rows = [rowOf("ordinaire", "ordinary"), rowOf("simplifiée", "simplified")];
  return {
    ...toChart(statistic, finding),
    caption: "Un trait par somme liquidée. Échelle logarithmique.",
    draw: (canvas, prefix) => drawDotRows({ ...axis, rows, key: toStripKey("une liquidation") }, canvas, prefix),
  };
}

function toLiquidationFinding({ ordinary, simplified }: Liquidations): string {
  const told = (name: string, one: Liquidations["ordinary"]): string =>
    one === null
      ? `effectif insuffisant en procédure ${name}`
      : `${toRoundEuros(one.median)} en procédure ${name} (n = ${String(one.n)})`;
  return `Liquidation médiane : ${told("ordinaire", ordinary)}, ${told("simplifiée", simplified)}`;
}

function toLiquidationDot({ on, body, procedure, amount }: ListedLiquidation): DotRow {
  return {
    label: `${toShortDay(on)}, ${body}`,
    marks: [{ value: amount, mark: procedure === "ordinary" ? "disc" : "ring" }],
    words: toEuros(amount),
  };
}
