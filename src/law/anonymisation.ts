import { toLongDate } from "./civil-day.ts";
import { deadlineAfter } from "./deadline.ts";
import { toFrenchDelay } from "./delay.ts";
import { because, type Explained } from "./reason.ts";

/**
 * First day on which the CNIL no longer names the organisation: the day after the anniversary of the publication
 * (R-PUB-02). `duration` is the ISO 8601 length read in the decision, such as `P2Y`.
 */
export function anonymousFrom(publishedOn: Temporal.PlainDate, duration: string): Explained<Temporal.PlainDate> {
  const lastNamed = deadlineAfter(publishedOn, duration);
  const value = lastNamed.add({ days: 1 });
  return {
    value,
    because: [
      because("R-PUB-02", `Décision publiée le ${toLongDate(publishedOn)} pour ${toFrenchDelay(duration)}.`),
      because(
        "R-PUB-02",
        `Le nom figure jusqu’au ${toLongDate(lastNamed)} compris ; il est retiré le ${toLongDate(value)}.`,
      ),
    ],
  };
}
