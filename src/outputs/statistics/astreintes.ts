import { toGrouped } from "../../law/amount.ts";
import { type AstreinteNumbers, astreintes, type AstreinteStatistic } from "../../registry/statistics/astreintes.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { type DotRow, drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toShortNames } from "./labels.ts";
import { toFinePercent, toRoundEuros } from "./numbers.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";

/** The theoretical maximum of each astreinte beside what was liquidated: two numbers, never one. */
export function astreintesSheet(material: StatisticMaterial): Sheet {
  const statistic = astreintes(material);
  const { rows, n, liquidated } = statistic;
  const finding = `${toGrouped(liquidated)} des ${toGrouped(n)} astreintes du registre ${liquidated < 2 ? "a été liquidée" : "ont été liquidées"}, au moins en partie`;
  return toSheet({
    chapter: "suites",
    name: "Astreintes : maximum théorique et liquidé",
    finding,
    lead: toLead(statistic),
    charts: [toChart(rows, finding)].filter(() => rows.some(isDrawn)),
    ...(liquidated > 0 && { overview: toOverview(rows, finding) }),
    table: {
      caption: "Trois nombres qui ne s’additionnent pas, astreinte par astreinte.",
      columns: [
        { id: "astreinte", label: "Astreinte", kind: "text" },
        { id: "decidee_le", label: "Décidée le", kind: "day" },
        { id: "eur_par_jour", label: "Par jour", kind: "euros" },
        { id: "maximum_theorique_eur", label: "Maximum théorique", kind: "euros" },
        { id: "borne_haute_eur", label: "Borne haute", kind: "euros", untold: "sans objet" },
        { id: "liquide_eur", label: "Liquidé", kind: "euros" },
        { id: "reste_theorique_eur", label: "Reste théorique", kind: "euros" },
        { id: "close", label: "Close", kind: "text" },
      ],
      rows: rows.map((one) => [
        one.astreinte,
        one.decidedOn,
        one.ratePerDay,
        one.theoretical,
        one.theoretical === null ? one.bound : undefined,
        one.liquidated,
        one.remainder,
        one.isClosed ? "oui" : "non connue",
      ]),
    },
    statistic,
    remarks: [
      "Une astreinte close dans le délai a un maximum théorique de 0 € : rien n’a couru. Elle est dans le tableau, non dans le dessin.",
      "Le maximum théorique suppose l’injonction non exécutée ; l’exécution n’est souvent pas publique.",
    ],
    behind: lists.astreintes,
  });
}

function toLead({ share, withBoth }: AstreinteStatistic): string {
  if (share === null) {
    return `Part du maximum théorique qui est liquidée : effectif insuffisant (n = ${String(withBoth)}).`;
  }
  return `La part médiane du maximum théorique qui est liquidée est de ${toFinePercent(share.median)} (n = ${String(share.n)}).`;
}

function toChart(rows: readonly AstreinteNumbers[], finding: string): SheetChart {
  return {
    id: "astreintes-liquidees",
    title: "Maximum théorique et liquidé, astreinte par astreinte",
    description: `${finding}. Une ligne par astreinte : le maximum théorique ou sa borne haute, et le liquidé, sur une échelle logarithmique.`,
    caption: "Le maximum théorique n’est pas dû ; le liquidé l’est. Échelle logarithmique.",
    draw: (canvas, prefix) =>
      drawDotRows(
        {
          rows: rows.filter(isDrawn).map(toDots),
          scale: "log",
          unit: "euros, échelle logarithmique",
          toTick: toRoundEuros,
          key: [
            { mark: "disc", words: "maximum théorique" },
            { mark: "ring", words: "borne haute du maximum théorique" },
            { mark: "diamond", words: "liquidé, seule somme due" },
          ],
        },
        canvas,
        prefix,
      ),
  };
}

function toOverview(rows: readonly AstreinteNumbers[], finding: string): SheetChart {
  const chart = toChart(
    rows.filter(({ liquidated }) => liquidated > 0),
    finding,
  );
  return { ...chart, caption: "Celles qui sont liquidées. Le maximum théorique n’est pas dû ; le liquidé l’est." };
}

// A log axis holds no zero: an astreinte of which nothing ran is in the table.
function isDrawn({ theoretical, bound, liquidated }: AstreinteNumbers): boolean {
  return [theoretical, bound, liquidated].some((value) => value !== null && value > 0);
}

function toDots({ decision, organisations, subject, theoretical, bound, liquidated }: AstreinteNumbers): DotRow {
  const marks = [
    { value: theoretical ?? 0, mark: "disc" as const },
    { value: bound ?? 0, mark: "ring" as const },
    { value: liquidated, mark: "diamond" as const },
  ].filter(({ value }) => value > 0);
  const most = theoretical ?? bound;
  const words = [
    ...(most === null ? ["maximum inconnu"] : [`${theoretical === null ? "≤ " : ""}${toRoundEuros(most)}`]),
    ...(liquidated > 0 ? [`liquidé ${toRoundEuros(liquidated)}`] : []),
  ];
  return {
    label: `${decision.text}${subject === null ? "" : ` (${subject})`}, ${toShortNames(organisations)}`,
    marks,
    words: words.join(" ; "),
  };
}
