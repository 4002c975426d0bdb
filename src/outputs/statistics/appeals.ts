import { toGrouped } from "../../law/amount.ts";
import { rulingOutcomes } from "../../records/vocabulary.ts";
import { type Appeals, appeals, type ReviewedSanction } from "../../registry/statistics/appeals.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { drawBars } from "../charts/statistics/bars.ts";
import { lists } from "../wording/addresses.ts";
import { toPercent } from "../wording/counts.ts";
import { toNames } from "./labels.ts";
import { type Sheet, toSheet } from "./sheet.ts";
import type { StatisticTable } from "./table.ts";

/** The outcome of appeals. */
export function appealsSheet(material: StatisticMaterial): Sheet {
  const statistic = appeals(material);
  const finding = toFinding(statistic);
  return toSheet({
    chapter: "suites",
    name: "Issue des recours",
    finding,
    lead: toLead(statistic),
    charts: [
      {
        id: "recours",
        title: "Issue des recours devant le Conseil d’État",
        description: `${finding}. Une barre par issue, avec le nombre de sanctions.`,
        caption: "Sanctions du registre jugées au fond, selon l’issue.",
        draw: (canvas, prefix) =>
          drawBars(
            {
              rows: statistic.outcomes.map(({ outcome, count }) => ({
                label: toWord(outcome),
                parts: [
                  { value: count, look: isPending(outcome) ? "hollow" : outcome === "rejected" ? "solid" : "hatched" },
                ],
                words: toGrouped(count),
              })),
              key: [],
              unit: "sanctions",
              toTick: toGrouped,
            },
            canvas,
            prefix,
          ),
      },
    ],
    table: toTable(statistic.rows),
    statistic,
    remarks: [
      "Un recours rejeté n’a pas toujours été le seul : le registre ne connaît que les décisions rendues, non les recours formés.",
      "Tant qu’un recours est possible, une sanction n’est pas définitive.",
    ],
    behind: lists.decisions,
  });
}

function toFinding({ outcomes, decided }: Appeals): string {
  const rejected = outcomes.find(({ outcome }) => outcome === "rejected")?.count ?? 0;
  if (decided === null) return "Issue des recours : effectif insuffisant";
  return `Le Conseil d’État rejette le recours pour ${toGrouped(rejected)} des ${toGrouped(decided)} sanctions qu’il a jugées (${toPercent(rejected / decided)})`;
}

function toLead({ rows }: Appeals): string {
  const changed = rows.filter(({ pronounced, inForce }) => pronounced !== inForce);
  if (changed.length === 0) return "Aucune amende n’en sort changée.";
  return changed.length === 1
    ? "Une amende en sort changée."
    : `${toGrouped(changed.length)} amendes en sortent changées.`;
}

type Outcome = ReviewedSanction["outcome"];

function toWord(outcome: Outcome): string {
  if (outcome === "stayed") return "sursis à statuer";
  return outcome === null ? "issue inconnue" : rulingOutcomes[outcome];
}

// Neither is an outcome: drawn hollow, counted in no share.
function isPending(outcome: Outcome): boolean {
  return outcome === null || outcome === "stayed";
}

function toTable(rows: readonly ReviewedSanction[]): StatisticTable {
  return {
    caption: "Sanctions jugées au fond, la plus récente décision d’abord.",
    columns: [
      { id: "sanction", label: "Sanction", kind: "text" },
      { id: "organismes", label: "Organisme", kind: "text" },
      { id: "arret", label: "Décision du juge", kind: "text" },
      { id: "jugee_le", label: "Jugée le", kind: "day" },
      { id: "issue", label: "Issue", kind: "text" },
      { id: "prononce_eur", label: "Prononcé", kind: "euros", untold: "aucune amende" },
      { id: "en_vigueur_eur", label: "En vigueur", kind: "euros", untold: "aucune amende" },
    ],
    rows: rows.map(({ decision, organisations, ruling, ruledOn, outcome, pronounced, inForce }) => [
      decision,
      toNames(organisations),
      ruling,
      ruledOn,
      toWord(outcome),
      pronounced ?? undefined,
      inForce ?? undefined,
    ]),
  };
}
