import type { StatisticMaterial } from "../../registry/statistics/statistic.ts";
import { appealsSheet } from "./appeals.ts";
import { astreintesSheet } from "./astreintes.ts";
import { coverageSheet } from "./coverage-of-list.ts";
import { eurosPerPersonSheet } from "./euros-per-person.ts";
import { finesPerYearSheet } from "./fines-per-year.ts";
import { kindsSheet } from "./kinds.ts";
import { liquidationsSheet } from "./liquidations.ts";
import { notificationsSheet } from "./notifications.ts";
import { proceduresSheet } from "./procedures.ts";
import { provisionsSheet } from "./provisions.ts";
import { publicAndPrivateSheet } from "./public-and-private.ts";
import { sectorsSheet } from "./sectors.ts";
import { shareOfCeilingSheet } from "./share-of-ceiling.ts";
import type { Chapter, Sheet } from "./sheet.ts";
import { decisionToPublicationSheet, incidentToDecisionSheet } from "./spans.ts";
import { themesSheet } from "./themes.ts";

/** The questions in the order of the index, with what they ask. */
export const chapters: readonly { readonly id: Chapter; readonly title: string }[] = [
  { id: "combien", title: "Combien ?" },
  { id: "quoi", title: "Pour quoi ?" },
  { id: "a-qui", title: "À qui ?" },
  { id: "vitesse", title: "À quelle vitesse ?" },
  { id: "suites", title: "Et après ?" },
];

const makers: readonly ((material: StatisticMaterial) => Sheet)[] = [
  finesPerYearSheet,
  proceduresSheet,
  notificationsSheet,
  shareOfCeilingSheet,
  eurosPerPersonSheet,
  coverageSheet,
  themesSheet,
  provisionsSheet,
  kindsSheet,
  sectorsSheet,
  publicAndPrivateSheet,
  incidentToDecisionSheet,
  decisionToPublicationSheet,
  appealsSheet,
  astreintesSheet,
  liquidationsSheet,
];

/** Every statistic of the register on its as-of day, in the order of the index. A new one is a line of this list. */
export function toSheets(material: StatisticMaterial): Sheet[] {
  return makers.map((make) => make(material));
}
