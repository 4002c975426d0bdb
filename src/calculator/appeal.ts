import { type Domicile, lastDayToAppeal } from "../law/appeal.ts";
import { toLongDate } from "../law/civil-day.ts";
import type { Answer } from "./answer.ts";
import type { FieldReader } from "./field-reader.ts";

/** The words of the form for a domicile. */
export const domicileWords: Readonly<Record<Domicile, string>> = {
  metropole: "metropole",
  overseas: "outre-mer",
  abroad: "etranger",
};

/** The last day to bring a decision before the Conseil d’État. */
export function answerAppeal(fields: FieldReader): Answer | null {
  const notifiedOn = fields.neededDay("notifiee");
  const domicile = fields.choice("domicile", domicileWords);
  if (domicile === undefined) fields.refuse("domicile", "Choisir où le destinataire est établi.");
  if (notifiedOn === null || domicile === undefined) return null;
  const { value, because } = lastDayToAppeal({ notifiedOn, domicile });
  return { sentence: `Dernier jour pour saisir le Conseil d’État : ${toLongDate(value)}.`, reasons: because };
}
