import type { CaseView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import { toAstreinteBoxes } from "./astreinte-boxes.ts";
import type { Box } from "./box.ts";
import { toFigureBoxes } from "./figure-boxes.ts";
import { toFineBoxes } from "./fine-boxes.ts";

/** The figures that open a dossier: fines, astreintes, what was liquidated; else how many people, and what was decided. */
export function toCaseBoxes({ fines, astreintes, incidents, decisions }: CaseView): readonly Box[] {
  const sums = [...toFineBoxes(fines), ...toAstreinteBoxes(astreintes)];
  if (sums.length > 1) return sums;
  const figures = incidents.flatMap(toFigureBoxes);
  if (sums.length === 1) return [...sums, ...figures];
  const note = decisions.length === 0 ? "aucune décision connue du registre" : "aucune amende, aucune astreinte";
  return [...figures, { label: "Décisions", value: toCount(decisions.length, "décision"), note }];
}
