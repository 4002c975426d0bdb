import { toDays, toEuros } from "../../law/amount.ts";
import { toFrenchDelay } from "../../law/delay.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { toList } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import type { Box } from "./box.ts";

/** The rate of each astreinte, then what was liquidated of them: the only sum that is due. */
export function toAstreinteBoxes(views: readonly AstreinteView[]): readonly Box[] {
  if (views.length === 0) return [];
  return [...views.map((view) => toRateBox(view, views.length > 1)), toLiquidatedBox(views)];
}

/** What was liquidated of the astreintes, never mixed with what could be. */
export function toLiquidatedBox(views: readonly AstreinteView[]): Box {
  const label = "Liquidé à ce jour";
  const liquidations = views.flatMap((view) => view.liquidations);
  if (liquidations.length === 0)
    return { label, value: "aucune décision", note: "aucune liquidation connue du registre" };
  const note = toList(
    liquidations.map(({ link, days }) => (days === null ? link.text : `${link.text}, ${toDays(days)}`)),
  );
  const total = views.reduce((sum, { accrual }) => sum + accrual.liquidated, 0);
  return { label, value: toEuros(total), note, weight: "liquidated" };
}

function toRateBox(view: AstreinteView, isOneOfSeveral: boolean): Box {
  const { record, organisations } = view;
  const who = organisations.map(({ text }) => text).join(", ");
  const label = isOneOfSeveral ? `Astreinte, ${who}` : "Astreinte";
  return { label, value: toEuros(record.ratePerDay), unit: "par jour", note: toTerms(view) };
}

function toTerms({ record, accrual, closures, terms }: AstreinteView): string {
  if (accrual.status === "annulled") return "annulée par le Conseil d’État";
  if (closures.length > 0) return "injonction close";
  if (accrual.deadline.kind === "unknown") {
    const unknown = terms.notification.kind === "unknown" ? "point de départ" : "délai";
    return `${unknown} inconnu du registre : aucun montant calculé`;
  }
  return `délai : ${toList([...new Set(record.clauses.map(toTime))])}`;
}

function toTime({ delay, fixedDeadline }: AstreinteView["record"]["clauses"][number]): string {
  if (fixedDeadline !== undefined) return `jusqu’au ${toDay(fixedDeadline)}`;
  return delay == null ? "inconnu" : toFrenchDelay(delay);
}
