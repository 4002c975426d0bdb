import { toCapital } from "../../registry/letter-case.ts";
import { toDays, toEuros, toGrouped } from "../../law/amount.ts";
import { toFrenchDelay } from "../../law/delay.ts";
import type { DecisionOf } from "../../records/collections.ts";
import { closureFindings } from "../../records/vocabulary.ts";
import { rulingWord } from "../../registry/ruling-word.ts";
import type { DecisionView } from "../../registry/views.ts";
import { toCount } from "../wording/counts.ts";
import { toDay, toOnDay } from "../wording/dates.ts";
import { toAstreinteBoxes } from "./astreinte-boxes.ts";
import type { Box } from "./box.ts";
import { toFineBoxes } from "./fine-boxes.ts";

/** What a decision decides, in figures: each kind has its own. */
export function toDecisionBoxes(view: DecisionView): readonly Box[] {
  const { record } = view;
  switch (record.kind) {
    case "sanction":
      return toSanctionBoxes(record, view);
    case "formal-notice":
      return [
        { label: "Délai pour se conformer", value: record.delay === null ? "inconnu" : toFrenchDelay(record.delay) },
        {
          label: "Clôture",
          value: record.closedOn == null ? "aucune connue" : toDay(record.closedOn),
          note: "aucune somme n’est attachée à une mise en demeure",
        },
      ];
    case "liquidation":
      return [
        {
          label: "Montant liquidé",
          value: toEuros(record.amount),
          weight: "liquidated",
          note: `période close ${toOnDay(record.until)}`,
        },
        { label: "Jours retenus", value: record.days === undefined ? "non précisés" : toDays(record.days) },
      ];
    case "closure":
      return [
        {
          label: "Clôture",
          value: toDay(record.closedOn),
          note: record.finding === null ? "constat non connu" : closureFindings[record.finding],
        },
        { label: "Injonctions closes", value: toGrouped(record.injunctions.length) },
      ];
    case "dismissal":
      return [{ label: "Issue", value: "non-lieu", note: record.ground }];
    case "ruling":
      return [
        {
          label: "Ce que juge le Conseil d’État",
          value: toCapital(rulingWord(record.outcome)),
          note: record.nature === "merits" ? "au fond" : "en référé",
        },
        ...(record.reforms ?? []).map(({ amount }) => ({ label: "Amende après l’arrêt", value: toEuros(amount) })),
      ];
    default:
      return record satisfies never;
  }
}

function toSanctionBoxes(
  { reprimand, personsAffected: people = [] }: DecisionOf<"sanction">,
  { fines, astreintes, injunctions }: DecisionView,
): readonly Box[] {
  return [
    ...toFineBoxes(fines),
    ...toAstreinteBoxes(astreintes),
    ...(injunctions.length > 0 && astreintes.length === 0
      ? [{ label: "Injonction", value: toCount(injunctions.length, "injonction"), note: "sans astreinte" }]
      : []),
    ...(reprimand === true ? [{ label: "Rappel à l’ordre", value: "prononcé" }] : []),
    ...people.map(({ approximate, count, unit }) => ({
      label: "Concernés selon la décision",
      value: `${approximate ? "environ " : ""}${toGrouped(count)}`,
      note: unit,
    })),
  ];
}
