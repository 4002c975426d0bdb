import {
  decisionToPublication,
  incidentToDecision,
  type Span,
  type SpanStatistic,
} from "../../registry/statistics/spans.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { type DotRow, drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toNames, toShortNames } from "./labels.ts";
import { toDayCount, toDecimal } from "./numbers.ts";
import { type Sheet, toSheet } from "./sheet.ts";
import { toStrip, toStripKey } from "./strip.ts";
import type { StatisticTable } from "./table.ts";

/** From the breach to the sanction. */
export function incidentToDecisionSheet(material: StatisticMaterial): Sheet {
  const statistic = incidentToDecision(material);
  const { rows, n, distribution } = statistic;
  const finding = `De la violation à la sanction, il s’écoule ${toMedian(statistic)} en médiane`;
  return toSheet({
    chapter: "vitesse",
    name: "De l’incident à la décision",
    finding,
    lead: toRange(statistic),
    charts: [
      {
        id: "incident-decision",
        title: "Jours entre la violation et la sanction",
        description: `${finding}. Une ligne par sanction, un point au nombre de jours.`,
        caption: `Les ${String(n)} sanctions dont les deux jours sont connus.`,
        draw: (canvas, prefix) =>
          drawDotRows(
            {
              rows: rows.map(toDot),
              scale: "linear",
              unit: "jours",
              toTick: (days) => toDecimal(days, 0),
              key: [],
              ...(distribution !== null && {
                median: { value: distribution.median, words: `médiane ${toDayCount(distribution.median)}` },
              }),
            },
            canvas,
            prefix,
          ),
      },
    ],
    table: toSpanTable(rows, "Jours entre le premier jour de la violation et la sanction."),
    statistic,
    remarks: [
      "L’effectif est petit : une affaire de plus peut déplacer la médiane.",
      "La violation peut durer, n’être découverte que bien plus tard, et la procédure ne commencer qu’après.",
    ],
    behind: lists.incidents,
  });
}

/** From the sanction to its publication. */
export function decisionToPublicationSheet(material: StatisticMaterial): Sheet {
  const statistic = decisionToPublication(material);
  const finding = `La moitié des sanctions publiques sont publiées dans les ${toMedian(statistic)} qui suivent la décision`;
  return toSheet({
    chapter: "vitesse",
    name: "De la décision à la publication",
    finding,
    lead: toRange(statistic),
    charts: [
      {
        id: "decision-publication",
        title: "Jours entre la sanction et sa publication, par année",
        description: `${finding}. Une ligne par année : l’étendue, un trait par sanction, un losange à la médiane.`,
        caption: "Une ligne par année ; médiane et étendue à partir de cinq sanctions.",
        draw: (canvas, prefix) =>
          drawDotRows(
            {
              rows: toYearDots(statistic),
              scale: "linear",
              unit: "jours",
              toTick: (days) => toDecimal(days, 0),
              key: toStripKey("une sanction"),
            },
            canvas,
            prefix,
          ),
      },
    ],
    table: toSpanTable(statistic.rows, "Jours entre la sanction et sa publication."),
    statistic,
    remarks: ["La CNIL notifie la décision avant de la publier : ce délai n’est pas un retard."],
    behind: lists.decisions,
  });
}

function toMedian({ distribution }: SpanStatistic): string {
  return distribution === null ? "?" : toDayCount(distribution.median);
}

function toRange({ distribution }: SpanStatistic): string {
  if (distribution === null) return "";
  const { n, least, most } = distribution;
  return `De ${toDayCount(least)} à ${toDayCount(most)}, sur ${String(n)} sanctions.`;
}

function toDot({ decision, organisations, days }: Span): DotRow {
  return {
    label: `${decision.text}, ${toShortNames(organisations)}`,
    marks: [{ value: days, mark: "disc" }],
    words: toDayCount(days),
  };
}

function toYearDots({ rows, years, distribution }: SpanStatistic): DotRow[] {
  const daysOf = (spans: readonly Span[]): number[] => spans.map(({ days }) => days);
  return [
    ...years.map(({ year, days }) =>
      toStrip(String(year), daysOf(rows.filter((one) => one.year === year)), {
        distribution: days,
        toWords: toDayCount,
      }),
    ),
    toStrip("ensemble", daysOf(rows), { distribution, toWords: toDayCount }),
  ];
}

function toSpanTable(rows: readonly Span[], caption: string): StatisticTable {
  return {
    caption,
    columns: [
      { id: "decision", label: "Décision", kind: "text" },
      { id: "organismes", label: "Organisme", kind: "text" },
      { id: "decidee_le", label: "Décidée le", kind: "day" },
      { id: "jours", label: "Délai", kind: "days" },
    ],
    rows: rows.map(({ decision, organisations, decidedOn, days }) => [
      decision,
      toNames(organisations),
      decidedOn,
      days,
    ]),
  };
}
