import type { Deadline } from "../../law/deadline.ts";
import type { AstreinteView } from "../../registry/views.ts";
import { accrualSteps, daysUpTo } from "./accrual-steps.ts";
import { dayNumber, numberOf } from "./day-span.ts";
import type { NamedDay } from "./named-days.ts";

/** The days of an astreinte that its drawing names, each once, none after the as-of day but a deadline. */
export function astreinteDays(view: AstreinteView, asOf: string): readonly NamedDay[] {
  const known = (days: readonly (string | null | undefined)[], name: string): readonly NamedDay[] =>
    days.filter((day) => day != null && day <= asOf).map((day) => ({ day: dayNumber(day ?? ""), name }));
  const days = [
    ...known([view.notifiedOn ?? view.decidedOn], view.notifiedOn === null ? "décision" : "notifiée"),
    ...view.accrual.clauses.flatMap(({ deadline }) => deadlineDays(deadline)),
    ...liquidatedEnds(view),
    ...known(
      view.liquidations.map(({ on }) => on),
      "liquidation",
    ),
    ...known(completionDays(view), "exécutée"),
    ...known(
      view.closures.map(({ on }) => on),
      "clôture",
    ),
  ];
  return days.filter(({ day, name }, index) => index === days.findIndex((one) => one.day === day && one.name === name));
}

/** The days on which the injunctions of an astreinte were complied with, as ISO text, where they are known. */
export function completionDays(view: AstreinteView): readonly string[] {
  return view.injunctions.map(({ record }) => record.completedOn).filter((day) => day != null);
}

// « jour 46 »: where a liquidated period ends is told by the days that it covers.
function liquidatedEnds({ accrual, liquidations }: AstreinteView): readonly NamedDay[] {
  const steps = accrual.daysLate === null ? [] : accrualSteps(accrual);
  return liquidations.map(({ until }) => {
    const days = daysUpTo(steps, dayNumber(until));
    return { day: dayNumber(until), name: days === 0 ? "fin de période" : `jour ${days}` };
  });
}

function deadlineDays(deadline: Deadline): readonly NamedDay[] {
  switch (deadline.kind) {
    case "exact":
      return [{ day: numberOf(deadline.day), name: "échéance" }];
    case "at-the-earliest":
      return [{ day: numberOf(deadline.day), name: "échéance au plus tôt" }];
    case "window":
      return [
        { day: numberOf(deadline.earliest), name: "échéance au plus tôt" },
        { day: numberOf(deadline.latest), name: "échéance au plus tard" },
      ];
    case "unknown":
      return [];
    default:
      return deadline satisfies never;
  }
}
