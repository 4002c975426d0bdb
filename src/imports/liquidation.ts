import { findAmounts } from "./amounts.ts";
import { frenchDay, parseFrenchDay } from "./days.ts";
import { agreed, unread, type Reading } from "./reading.ts";

/** What a liquidation says in its operative part. */
export interface LiquidationReading {
  readonly amount: Reading<number>;
  /** The first day it prints, `YYYY-MM-DD`. */
  readonly printedFrom: Reading<string>;
  /** The last day it covers, `YYYY-MM-DD`. */
  readonly until: Reading<string>;
}

const period = new RegExp(`du (${frenchDay})(?: inclus)? (?:au|jusqu'au) (${frenchDay})`, "gi");

/** The amount that becomes due and the period covered. */
export function readLiquidation(measures: readonly string[]): LiquidationReading {
  const texts = measures.filter((one) => /liquid[^.;]*astreinte/i.test(one) && !/pas lieu/i.test(one));
  const amounts = texts.flatMap((text) => {
    const from = Math.max(text.search(/liquid/i), 0);
    return findAmounts(text.slice(from)).filter(({ end }) => !/^ ?par jour/i.test(text.slice(from + end)));
  });
  const periods = texts.flatMap((text) => [...text.matchAll(period)]);
  return {
    amount: agreed(amounts, "aucun montant ne suit le mot liquidation", "plusieurs montants se lisent"),
    printedFrom: endOf(periods, 1),
    until: endOf(periods, 2),
  };
}

function endOf(periods: readonly RegExpExecArray[], which: 1 | 2): Reading<string> {
  const days = periods.map((one): Reading<string> => {
    const value = parseFrenchDay(one[which] ?? "");
    return value === null ? unread("un jour n’existe pas", one[0]) : { kind: "read", value, phrase: one[0] };
  });
  return agreed(days, "aucune période « du … au … »", "plusieurs périodes se lisent");
}
