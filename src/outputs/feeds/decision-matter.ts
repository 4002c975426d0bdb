import { toCapital } from "../../registry/letter-case.ts";
import { toEuros, toGrouped } from "../../law/amount.ts";
import { closureFindings, themes } from "../../records/vocabulary.ts";
import { rulingWord } from "../../registry/ruling-word.ts";
import type { DecisionOf } from "../../records/collections.ts";
import type { DecisionView } from "../../registry/views.ts";
import { toCount, toList } from "../wording/counts.ts";
import { toDay } from "../wording/dates.ts";
import { toRate } from "../wording/money.ts";

type Sanction = DecisionOf<"sanction">;
type Ruling = DecisionOf<"ruling">;

/** Why a decision matters, one sentence that only its data makes. */
export function decisionMatter(view: DecisionView): string {
  const { record } = view;
  switch (record.kind) {
    case "sanction":
      return `${toCapital(toList(sanctionMeasures(view, record)))} ; en cause : ${toThemes(view)}.`;
    case "formal-notice":
      return `Aucune sanction n’est prononcée : l’organisme doit se mettre en conformité ; en cause : ${toThemes(view)}.`;
    case "liquidation":
      return `${toEuros(record.amount)} d’astreinte deviennent dus, jusqu’au ${toDay(record.until)} compris.`;
    case "closure":
      return `${toCount(record.injunctions.length, "injonction close", "injonctions closes")}${toFinding(record.finding)}.`;
    case "dismissal":
      return `Aucune sanction n’est prononcée : ${record.ground.replace(/\.$/, "")}.`;
    case "ruling":
      return `${toCapital(rulingWord(record.outcome))}${toReforms(record)}.`;
    default:
      return record satisfies never;
  }
}

function sanctionMeasures({ fines, injunctions, astreintes }: DecisionView, record: Sanction): string[] {
  const total = fines.reduce((sum, { pronounced }) => sum + pronounced, 0);
  const measures = [
    ...(fines.length > 0 ? [`${toEuros(total)} d’amende`] : []),
    ...(record.reprimand === true ? ["un rappel à l’ordre"] : []),
    ...(injunctions.length > 0 ? [toCount(injunctions.length, "injonction")] : []),
    ...toRates(astreintes),
    ...(record.personsAffected ?? []).map(({ count, unit }) => `${toGrouped(count)} ${unit}`),
  ];
  return measures.length > 0 ? measures : ["une sanction sans amende"];
}

// Three astreintes of one rate are said once.
function toRates(astreintes: DecisionView["astreintes"]): string[] {
  return [...Map.groupBy(astreintes, ({ record }) => record.ratePerDay)].map(([rate, alike]) =>
    alike.length === 1
      ? `une astreinte de ${toRate(rate)}`
      : `${String(alike.length)} astreintes de ${toRate(rate)} chacune`,
  );
}

function toThemes({ record }: DecisionView): string {
  return toList(record.themes.map((theme) => themes[theme]));
}

function toFinding(finding: keyof typeof closureFindings | null): string {
  return finding === null ? "" : ` : ${closureFindings[finding]}`;
}

function toReforms({ reforms = [] }: Ruling): string {
  const total = reforms.reduce((sum, { amount }) => sum + amount, 0);
  return reforms.length === 0 ? "" : ` : ${toEuros(total)} d’amende en vigueur`;
}
