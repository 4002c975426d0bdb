import { lastDayToObject } from "../article60.ts";
import { days } from "../units.ts";
import { day, wholeNumber } from "./field.ts";
import { kind, record } from "./question.ts";

const input = record({
  sentOn: day,
  days: wholeNumber("un nombre entier de jours, positif ou nul", { example: "28", most: 9999 }).transform(days),
});

/** Last day to object to a draft decision. */
export const article60 = kind(input, ({ sentOn, days: period }) => {
  const { value, because } = lastDayToObject({ sentOn, period });
  return { output: { lastDay: value.toString() }, because };
});
