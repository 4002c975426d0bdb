import { toLongDate } from "./civil-day.ts";
import { deadlineAfter } from "./deadline.ts";
import { toFrenchDelay } from "./delay.ts";
import { because, type Explained } from "./reason.ts";
import { toDayOff, toWorkingDay } from "./working-day.ts";

/** Where the addressee lives or has its seat: metropolitan France, overseas, or abroad. */
export type Domicile = keyof typeof appealDelays;

/** Delays of appeal by domicile: CJA R421-1 (two months), R421-7 (one more overseas, two more abroad), as read (R-APP-02). */
const appealDelays = {
  metropole: { delay: "P2M", place: "en France métropolitaine" },
  overseas: { delay: "P3M", place: "outre-mer" },
  abroad: { delay: "P4M", place: "à l’étranger" },
} as const;

/** The domiciles that the delays distinguish. */
export const domiciles = Object.keys(appealDelays) as Domicile[];

/** Last day to bring the decision before the Conseil d’État: a franc delay, extended to the next working day (R-APP-03). */
export function lastDayToAppeal({
  notifiedOn,
  domicile,
}: {
  notifiedOn: Temporal.PlainDate;
  domicile: Domicile;
}): Explained<Temporal.PlainDate> {
  const { delay, place } = appealDelays[domicile];
  const franc = deadlineAfter(notifiedOn, delay).add({ days: 1 });
  const lastDay = toWorkingDay(franc);
  const start = `Décision notifiée le ${toLongDate(notifiedOn)} ; destinataire établi ${place} : ${toFrenchDelay(delay)}.`;
  const francText = `Délai franc : il expire le ${toLongDate(franc)} à minuit.`;
  const extension = `Ce jour est ${toDayOff(franc)} : le délai est reporté au ${toLongDate(lastDay)}.`;
  return {
    value: lastDay,
    because: [
      because("R-APP-02", start),
      because("R-APP-03", francText),
      ...(lastDay.equals(franc) ? [] : [because("R-APP-03", extension)]),
      because("R-APP-04", "Le recours ne suspend ni l’injonction ni l’astreinte."),
    ],
  };
}
