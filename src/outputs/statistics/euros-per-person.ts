import {
  type EurosOfDecision,
  type EurosPerPerson,
  eurosPerPerson,
} from "../../registry/statistics/euros-per-person.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { drawDotRows } from "../charts/statistics/dot-rows.ts";
import { lists } from "../wording/addresses.ts";
import { toNames, toShortNames } from "./labels.ts";
import { toFineEuros } from "./numbers.ts";
import { type Sheet, type SheetChart, toSheet } from "./sheet.ts";
import { toStrip, toStripKey } from "./strip.ts";
import type { StatisticTable } from "./table.ts";

/** What a fine comes to for each person concerned. */
export function eurosPerPersonSheet(material: StatisticMaterial): Sheet {
  const statistic = eurosPerPerson(material);
  const { rows, distribution } = statistic;
  const finding =
    distribution === null
      ? "Euros par personne : effectif insuffisant"
      : `Rapportée aux personnes comptées par la décision, l’amende médiane vaut ${toFineEuros(distribution.median)} par personne`;
  return toSheet({
    chapter: "combien",
    name: "Euros par personne concernée",
    finding,
    lead:
      distribution === null
        ? ""
        : `De ${toFineEuros(distribution.least)} à ${toFineEuros(distribution.most)} par personne, sur ${String(distribution.n)} sanctions.`,
    charts: [toChart(statistic, finding)],
    overview: toOverview(statistic, finding),
    table: toPersonTable(rows),
    statistic,
    remarks: [
      "Le nombre de personnes est celui de la décision : utilisateurs d’un service, clients, personnes touchées par une violation. Il ne mesure pas toujours la même chose.",
    ],
    behind: lists.fines,
  });
}

const axis = {
  scale: "log",
  unit: "euros par personne, échelle logarithmique",
  toTick: toFineEuros,
} as const;

function toChart({ rows, distribution }: EurosPerPerson, finding: string): SheetChart {
  return {
    id: "euros-par-personne",
    title: "Amende divisée par le nombre de personnes que donne la décision",
    description: `${finding}. Une ligne par sanction, un point au nombre d’euros par personne, sur une échelle logarithmique.`,
    caption: "Échelle logarithmique : chaque graduation vaut dix fois la précédente.",
    draw: (canvas, prefix) =>
      drawDotRows(
        {
          ...axis,
          rows: rows.map((one) => ({
            label: `${one.decision.text}, ${toShortNames(one.organisations)}`,
            marks: one.eurosPerPerson === 0 ? [] : [{ value: one.eurosPerPerson, mark: "disc" }],
            words: toFineEuros(one.eurosPerPerson),
          })),
          key: [],
          ...(distribution !== null && {
            median: { value: distribution.median, words: `médiane ${toFineEuros(distribution.median)}` },
          }),
        },
        canvas,
        prefix,
      ),
  };
}

function toOverview(statistic: EurosPerPerson, finding: string): SheetChart {
  const { rows, distribution } = statistic;
  const values = rows.map(({ eurosPerPerson }) => eurosPerPerson).filter((value) => value > 0);
  const strip = toStrip("sanctions", values, { distribution, toWords: toFineEuros });
  return {
    ...toChart(statistic, finding),
    caption: "Un trait par sanction. Échelle logarithmique.",
    draw: (canvas, prefix) => drawDotRows({ ...axis, rows: [strip], key: toStripKey("une sanction") }, canvas, prefix),
  };
}

function toPersonTable(rows: readonly EurosOfDecision[]): StatisticTable {
  return {
    caption: "Amendes en vigueur et personnes comptées par la décision, du plus petit rapport au plus grand.",
    columns: [
      { id: "decision", label: "Décision", kind: "text" },
      { id: "organismes", label: "Organisme", kind: "text" },
      { id: "en_vigueur_eur", label: "En vigueur", kind: "euros" },
      { id: "personnes", label: "Personnes", kind: "count" },
      { id: "unite", label: "Ce qui est compté", kind: "text" },
      { id: "precision", label: "Précision", kind: "text" },
      { id: "euros_par_personne", label: "Par personne", kind: "fine-euros" },
    ],
    rows: rows.map((one) => [
      one.decision,
      toNames(one.organisations),
      one.euros,
      one.persons,
      one.unit,
      [one.isApproximate ? "ordre de grandeur" : "exact", ...(one.isToConfirm ? ["à confirmer"] : [])].join(", "),
      one.eurosPerPerson,
    ]),
  };
}
