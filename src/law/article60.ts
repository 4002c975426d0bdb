import { toLongDate } from "./civil-day.ts";
import { toDays } from "./amount.ts";
import { because, type Explained } from "./reason.ts";
import type { RuleId } from "./rules.ts";
import { type Days, days } from "./units.ts";
import { toDayOff, toWorkingDay } from "./working-day.ts";

/** Periods of article 60: four weeks on a draft decision, two weeks on a revised draft. */
export const objectionPeriods = { draft: days(28), "revised-draft": days(14) } as const;

/** The rule behind each length of period, in days. */
const periodRules: ReadonlyMap<number, RuleId> = new Map([
  [objectionPeriods.draft, "R-A60-01"],
  [objectionPeriods["revised-draft"], "R-A60-02"],
]);

/**
 * Last day on which the authorities concerned can object to a draft sent on a day: the day of sending does not count and
 * a period that ends on a day off ends on the next working day (R-DEL-05). It never makes a later objection inadmissible.
 */
export function lastDayToObject({
  sentOn,
  period,
}: {
  sentOn: Temporal.PlainDate;
  period: Days;
}): Explained<Temporal.PlainDate> {
  const end = sentOn.add({ days: period });
  const lastDay = toWorkingDay(end);
  const extension = `Ce jour est ${toDayOff(end)} : le délai est reporté au ${toLongDate(lastDay)}.`;
  return {
    value: lastDay,
    because: [
      because(periodRules.get(period) ?? "R-DEL-05", `Projet transmis le ${toLongDate(sentOn)} ; ${toDays(period)}.`),
      because("R-DEL-05", `Le jour de l’envoi ne compte pas : le délai expire le ${toLongDate(end)} à minuit.`),
      ...(lastDay.equals(end) ? [] : [because("R-DEL-05", extension)]),
    ],
  };
}
