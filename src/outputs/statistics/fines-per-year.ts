import { toEuros } from "../../law/amount.ts";
import { type FinesOfYear, type FinesPerYear, finesPerYear } from "../../registry/statistics/fines-per-year.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import type { BarRow } from "../charts/statistics/bar-row.ts";
import { drawColumns } from "../charts/statistics/columns.ts";
import { type DotRow, drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toEndRemark, toYearLabel } from "./labels.ts";
import { toMillions, toRoundEuros } from "./numbers.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";
import type { StatisticTable } from "./table.ts";

/** The fines of each year, pronounced and in force, on a linear and on a logarithmic axis. */
export function finesPerYearSheet(material: StatisticMaterial): Sheet {
  const statistic = finesPerYear(material);
  const { rows } = statistic;
  const finding = toFinding(statistic);
  return toSheet({
    chapter: "combien",
    name: "Amendes par an",
    finding,
    lead: toLead(rows),
    charts: [toLinear(rows, finding), toLog(rows, finding)],
    table: toTable(rows),
    statistic,
    remarks: [
      "Une ou deux décisions font souvent l’essentiel d’une année : le total dit peu de l’amende ordinaire.",
      "« ≥ » et « ? » : des amendes de l’année, ou toutes, n’ont pas de montant imprimé. Elles ne comptent pas pour zéro.",
      ...toEndRemark(rows),
    ],
    behind: lists.fines,
  });
}

function toFinding({ rows }: FinesPerYear): string {
  const [most] = rows.filter(({ listed }) => listed !== null).toSorted((a, b) => (b.listed ?? 0) - (a.listed ?? 0));
  if (most === undefined) return "Aucun total n’est connu";
  return `${String(most.year)} est l’année la plus lourde de la liste de la CNIL : ${toEuros(most.listed ?? 0)} d’amendes et d’astreintes liquidées`;
}

function toLead(rows: readonly FinesOfYear[]): string {
  const removed = rows.reduce((total, { listed, inForce }) => total + (listed ?? 0) - (inForce ?? 0), 0);
  const unknown = rows.filter(({ listed }) => listed === null).map(({ year }) => year);
  return [
    `Le Conseil d’État a retiré ${toEuros(removed)} à ces totaux, d’après les décisions connues du registre.`,
    ...(unknown.length === 0
      ? []
      : [`Total inconnu, et non nul, pour ${unknown.join(", ")} : la liste n’y imprime pas les montants.`]),
  ].join(" ");
}

function toLinear(rows: readonly FinesOfYear[], finding: string): SheetChart {
  return {
    id: "amendes-par-an",
    title: "Amendes et liquidations par an, échelle linéaire",
    description: `${finding}. Chaque colonne est le total d’une année, en millions d’euros ; la part retirée par le Conseil d’État est hachurée.`,
    caption: "Échelle linéaire : les longueurs se comparent.",
    draw: (canvas, prefix) =>
      drawColumns(
        {
          rows: rows.map(toBar),
          key: [
            { look: "solid", words: "en vigueur" },
            { look: "hatched", words: "retiré par le Conseil d’État" },
          ],
          unit: "millions d’euros",
          toTick: toMillions,
        },
        canvas,
        prefix,
      ),
  };
}

function toBar({ year, listed, inForce, unpriced, listEnds }: FinesOfYear): BarRow {
  const label = toYearLabel(year, listEnds);
  if (listed === null || inForce === null) return { ...label, parts: [], words: "?" };
  const parts = [
    { value: inForce, look: "solid" as const },
    { value: listed - inForce, look: "hatched" as const },
  ];
  return { ...label, parts, words: `${unpriced > 0 ? "≥" : ""}${toMillions(listed)}` };
}

function toLog(rows: readonly FinesOfYear[], finding: string): SheetChart {
  return {
    id: "amendes-par-an-log",
    title: "Amendes et liquidations par an, échelle logarithmique",
    description: `${finding}. Chaque ligne est une année : le total de la liste et celui des fiches du registre, sur une échelle où chaque graduation vaut dix fois la précédente.`,
    caption:
      "Échelle logarithmique : chaque graduation vaut dix fois la précédente, les petites années se lisent aussi.",
    draw: (canvas, prefix) =>
      drawDotRows(
        {
          rows: rows.map(toDots),
          scale: "log",
          unit: "euros, échelle logarithmique",
          toTick: toRoundEuros,
          key: [
            { mark: "disc", words: "liste de la CNIL" },
            { mark: "ring", words: "fiches du registre, prononcé" },
            { mark: "diamond", words: "fiches du registre, en vigueur" },
          ],
        },
        canvas,
        prefix,
      ),
  };
}

function toDots({ year, listed, unpriced, registerPronounced, registerInForce }: FinesOfYear): DotRow {
  const isReduced = registerInForce !== registerPronounced;
  const values = [
    { value: registerPronounced, mark: "ring" as const },
    { value: listed, mark: "disc" as const },
    { value: isReduced ? registerInForce : null, mark: "diamond" as const },
  ];
  return {
    label: String(year),
    marks: values.flatMap(({ value, mark }) => (value === null || value === 0 ? [] : [{ value, mark }])),
    words: listed === null ? "total inconnu" : `${unpriced > 0 ? "≥ " : ""}${toRoundEuros(listed)}`,
  };
}

// « 51 370 000 », « 214 000 000 au moins »: as each source writes it.
function toAnnounced({ announced }: FinesOfYear): string | null {
  if (announced.length === 0) return null;
  return announced
    .map(({ value, isAtLeast }) => `${toEuros(value)}${isAtLeast === true ? " au moins" : ""}`)
    .join(" ou ");
}

function toTable(rows: readonly FinesOfYear[]): StatisticTable {
  return {
    caption: "Euros de chaque année : la liste de la CNIL, puis les fiches du registre.",
    columns: [
      { id: "annee", label: "Année", kind: "year" },
      { id: "liste_total_eur", label: "Liste : amendes et liquidations", kind: "euros" },
      { id: "total_annonce", label: "Total annoncé par la CNIL", kind: "text" },
      { id: "liste_dont_liquidations_eur", label: "dont liquidations", kind: "euros" },
      { id: "liste_en_vigueur_eur", label: "Liste : en vigueur", kind: "euros" },
      { id: "liste_amendes", label: "Amendes", kind: "count" },
      { id: "liste_amendes_sans_montant", label: "sans montant imprimé", kind: "count" },
      { id: "registre_amendes", label: "Fiches avec une amende", kind: "count" },
      { id: "registre_prononce_eur", label: "Fiches : prononcé", kind: "euros", untold: "aucune fiche" },
      { id: "registre_en_vigueur_eur", label: "Fiches : en vigueur", kind: "euros", untold: "aucune fiche" },
    ],
    rows: rows.map((one) => [
      one.year,
      one.listed,
      toAnnounced(one),
      one.liquidated,
      one.inForce,
      one.fines,
      one.unpriced,
      one.registerFines,
      one.registerPronounced ?? undefined,
      one.registerInForce ?? undefined,
    ]),
  };
}
