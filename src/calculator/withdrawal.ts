import { anonymousFrom } from "../law/anonymisation.ts";
import { toLongDate } from "../law/civil-day.ts";
import type { Answer } from "./answer.ts";
import type { FieldReader } from "./field-reader.ts";

/** The first day on which the CNIL no longer names the organisation. */
export function answerWithdrawal(fields: FieldReader): Answer | null {
  const publishedOn = fields.neededDay("publiee");
  const [years, months] = [fields.whole("ans", 2), fields.whole("mois", 3)];
  if ((years ?? 0) + (months ?? 0) === 0 && fields.faults.length === 0) {
    fields.refuse("ans", "Durée de publication attendue, par exemple 2.");
  }
  if (fields.faults.length > 0 || publishedOn === null) return null;
  const { value, because } = anonymousFrom(publishedOn, `P${years ?? 0}Y${months ?? 0}M`);
  return { sentence: `Le nom est retiré le ${toLongDate(value)}.`, reasons: because };
}
