import { toGrouped } from "../../law/amount.ts";
import { type BodyOutcomes, publicAndPrivate } from "../../registry/statistics/public-and-private.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import type { BarRow } from "../charts/statistics/bar-row.ts";
import { drawBars } from "../charts/statistics/bars.ts";
import { lists } from "../wording/addresses.ts";
import { toPercent } from "../wording/counts.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** What follows for public bodies and for the others. */
export function publicAndPrivateSheet(material: StatisticMaterial): Sheet {
  const statistic = publicAndPrivate(material);
  const { rows } = statistic;
  const [open, others] = rows;
  const finding = toFinding(open, others);
  return toSheet({
    chapter: "a-qui",
    name: "Public et privé",
    finding,
    lead: "L’État ne peut être condamné ni à une amende ni à une astreinte ; les autres personnes publiques le peuvent.",
    charts: [
      {
        id: "public-prive",
        title: "Ce que la CNIL prononce, organismes publics et autres",
        description: `${finding}. Une barre par groupe, en part de ses décisions : amende, injonction ou liquidation sans amende, ni l’une ni l’autre.`,
        caption: "En part de chaque groupe ; le nombre de décisions est au bout de la barre.",
        draw: (canvas, prefix) =>
          drawBars(
            {
              rows: rows.map(toOutcomeBar),
              key: [
                { look: "solid", words: "amende" },
                { look: "hatched", words: "injonction ou liquidation, sans amende" },
                { look: "dotted", words: "ni l’une ni l’autre" },
              ],
              unit: "part des décisions",
              toTick: toPercent,
            },
            canvas,
            prefix,
          ),
      },
    ],
    table: {
      caption: "Ce que la CNIL prononce, par groupe. Les trois parts font le tout.",
      columns: [
        { id: "groupe", label: "Groupe", kind: "text" },
        { id: "source", label: "Source", kind: "text" },
        { id: "effectif", label: "Effectif", kind: "count" },
        { id: "amende", label: "Amende", kind: "count" },
        { id: "part_amende", label: "Part", kind: "share" },
        { id: "injonction_sans_amende", label: "Injonction sans amende", kind: "count" },
        { id: "ni_l_une_ni_l_autre", label: "Ni l’une ni l’autre", kind: "count" },
      ],
      rows: rows.map(({ base, label, all, fined, ordered, neither, isEnough }) => [
        label,
        base === "list" ? "liste" : "registre",
        all,
        ...(isEnough ? [fined, fined / all, ordered, neither] : [undefined, undefined, undefined, undefined]),
      ]),
    },
    statistic,
    remarks: [
      "Une injonction, un rappel à l’ordre ou un avertissement ne sont pas une amende de 0 € : ce sont d’autres mesures.",
    ],
    behind: lists.organisations,
  });
}

function toFinding(open: BodyOutcomes | undefined, others: BodyOutcomes | undefined): string {
  if (open?.isEnough !== true || others?.isEnough !== true)
    return "Public et privé : effectif insuffisant pour comparer";
  return `Une amende suit ${toGrouped(open.fined)} des ${toGrouped(open.all)} décisions visant un organisme public, ${toGrouped(others.fined)} des ${toGrouped(others.all)} visant un autre organisme`;
}

function toOutcomeBar({ base, label, all, fined, ordered, neither, isEnough }: BodyOutcomes): BarRow {
  // « Personne publique distincte de l’État » is longer than a row.
  const name = `${base === "list" ? "Liste" : "Registre"} : ${label.replace(" distincte de l’État", " hors État")}`;
  if (!isEnough) return { label: name, parts: [], words: `effectif insuffisant (n = ${String(all)})` };
  const parts = [
    { value: fined / all, look: "solid" as const },
    { value: ordered / all, look: "hatched" as const },
    { value: neither / all, look: "dotted" as const },
  ];
  return { label: name, parts, words: `n = ${String(all)}` };
}
