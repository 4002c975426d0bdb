import { toCapital } from "../../registry/letter-case.ts";
import { toGrouped } from "../../law/amount.ts";
import { figureStatuses, figureUnits } from "../../records/vocabulary.ts";
import type { IncidentView } from "../../registry/views.ts";
import { toAccording } from "../wording/according.ts";
import type { Box } from "./box.ts";

// Gigabytes and variables measure a theft, they do not count those it touches.
const counted = ["people", "beneficiaries", "households", "accounts", "contracts", "files", "records"];

/** The most established count of a breach: the regulator's first, else the organisation's last, else the last one said. */
export function mainFigure({ figures }: IncidentView): IncidentView["figures"][number] | undefined {
  const counts = figures.filter(({ unit }) => counted.includes(unit));
  return (
    counts.find(({ status }) => status === "regulator") ??
    counts.findLast(({ status }) => status === "confirmed") ??
    counts.at(-1)
  );
}

/** That count as a box; none when nobody counted. */
export function toFigureBoxes(view: IncidentView): readonly Box[] {
  const figure = mainFigure(view);
  if (figure === undefined) return [];
  const note = `${figureStatuses[figure.status]}, ${toAccording(figure.saidBy)}`;
  return [{ label: toCapital(figureUnits[figure.unit]), value: toGrouped(figure.count), note }];
}
