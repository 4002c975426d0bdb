import { anonymousFrom } from "../law/anonymisation.ts";
import { parseDay } from "../law/civil-day.ts";
import { because, type Explained } from "../law/reason.ts";
import type { Entry } from "../records/collections.ts";

/** First ISO day on which the CNIL itself no longer names the addressees of a decision, and why; `null` when unknown (R-PUB-02). */
export function withdrawalDay(decision: Entry<"decisions">): Explained<string> | null {
  const { publishedOn, anonymousAfter, anonymousFrom: printed } = decision;
  if (printed !== undefined)
    return { value: printed, because: [because("R-PUB-02", "La décision imprime ce jour elle-même.")] };
  if (!publishedOn || !anonymousAfter) return null;
  const explained = anonymousFrom(parseDay(publishedOn), anonymousAfter);
  return { ...explained, value: explained.value.toString() };
}
