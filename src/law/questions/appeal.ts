import { domiciles, lastDayToAppeal } from "../appeal.ts";
import { day, oneOf } from "./field.ts";
import { kind, record } from "./question.ts";

/** Last day to bring a decision before the Conseil d’État. */
export const appeal = kind(record({ notifiedOn: day, domicile: oneOf(domiciles) }), (question) => {
  const { value, because } = lastDayToAppeal(question);
  return { output: { lastDay: value.toString() }, because };
});
