import { toGrouped } from "../../law/amount.ts";
import { notifications, type NotificationsOfYear } from "../../registry/statistics/notifications.ts";
import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { drawYearRows, type YearCell, type YearRow } from "../charts/statistics/year-rows.ts";
import { lists } from "../wording/addresses.ts";
import { type Sheet, toSheet } from "./sheet.ts";

/** Breaches notified and sanctions published. */
export function notificationsSheet(material: StatisticMaterial): Sheet {
  const statistic = notifications(material);
  const { rows } = statistic;
  const finding = toFinding(rows.at(-1));
  return toSheet({
    chapter: "combien",
    name: "Notifications reçues et sanctions publiées",
    finding,
    lead: "Deux nombres côte à côte, qui ne se divisent pas : une notification n’est pas une faute.",
    charts: [
      {
        id: "notifications-et-sanctions",
        title: "Violations notifiées et décisions de la liste, par année",
        description: `${finding}. Quatre lignes de petites colonnes, chacune à son échelle : les notifications, les décisions de la liste, celles qui touchent la sécurité, celles dont un texte est public.`,
        caption: "Chaque ligne a sa propre échelle : lisez les nombres. « à » : les sources diffèrent.",
        draw: (canvas, prefix) =>
          drawYearRows({ years: rows.map(({ year }) => year), ownScales: true, rows: toRows(rows) }, canvas, prefix),
      },
    ],
    table: {
      caption: "Notifications telles que chaque source les rapporte, et décisions de la liste la même année.",
      columns: [
        { id: "annee", label: "Année", kind: "year" },
        { id: "notifications", label: "Notifications", kind: "text" },
        { id: "decisions", label: "Décisions de la liste", kind: "count" },
        { id: "decisions_securite", label: "sur la sécurité ou une violation", kind: "count" },
        { id: "decisions_publiques", label: "dont un texte est public", kind: "count" },
        { id: "sources", label: "Sources des notifications", kind: "text" },
      ],
      rows: rows.map((one) => [
        one.year,
        valuesOf(one).map(toGrouped).join(" ou "),
        one.decisions,
        one.security,
        one.published,
        one.notified
          .map(
            ({ source, value, note }) =>
              `${source.publisher} (${source.grade}) : ${toGrouped(value)}${note === null ? "" : `, ${note}`}`,
          )
          .join(" ; "),
      ]),
    },
    tidy: {
      caption: "Une ligne par source.",
      columns: [
        { id: "annee", label: "Année", kind: "year" },
        { id: "notifications", label: "Notifications", kind: "count" },
        { id: "source", label: "Source", kind: "text" },
        { id: "grade", label: "Grade", kind: "text" },
        { id: "adresse", label: "Adresse", kind: "text" },
        { id: "note", label: "Note", kind: "text", untold: "" },
        { id: "decisions", label: "Décisions", kind: "count" },
        { id: "decisions_securite", label: "Sécurité", kind: "count" },
        { id: "decisions_publiques", label: "Publiques", kind: "count" },
      ],
      rows: rows.flatMap(({ year, notified, decisions, security, published }) =>
        notified.map(({ value, source, note }) => [
          year,
          value,
          source.publisher,
          source.grade,
          source.url,
          note ?? undefined,
          decisions,
          security,
          published,
        ]),
      ),
    },
    statistic,
    remarks: [
      "La plupart des totaux annoncés ne sont lus que dans des reprises : la lettre après la source est son grade.",
    ],
    behind: lists.incidents,
  });
}

function valuesOf({ notified }: NotificationsOfYear): number[] {
  return [...new Set(notified.map(({ value }) => value))].sort((a, b) => a - b);
}

function toFinding(last: NotificationsOfYear | undefined): string {
  if (last === undefined) return "Aucun total de notifications n’est connu";
  const received = valuesOf(last).map(toGrouped).join(" ou ");
  return `En ${String(last.year)}, la CNIL reçoit ${received} notifications de violation et prend ${toGrouped(last.decisions)} décisions de sa liste, dont ${toGrouped(last.published)} publiques`;
}

function toRows(rows: readonly NotificationsOfYear[]): YearRow[] {
  const cellsOf = (valueOf: (one: NotificationsOfYear) => number): YearCell[] =>
    rows.map((one) => ({ value: valueOf(one) }));
  return [
    { label: "violations notifiées", words: "selon les sources", cells: rows.map(toNotifiedCell), look: "hatched" },
    {
      label: "décisions de la liste",
      words: "toutes procédures",
      cells: cellsOf((one) => one.decisions),
      look: "solid",
    },
    { label: "sécurité ou violation", words: "parmi elles", cells: cellsOf((one) => one.security), look: "solid" },
    { label: "texte public", words: "parmi elles", cells: cellsOf((one) => one.published), look: "solid" },
  ];
}

function toNotifiedCell(one: NotificationsOfYear): YearCell {
  const [least, most] = [valuesOf(one)[0], valuesOf(one).at(-1)];
  if (least === undefined || most === undefined) return { value: null };
  return least === most ? { value: least } : { value: least, upTo: most };
}
