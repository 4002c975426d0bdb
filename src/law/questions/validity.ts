import { entities, procedures } from "../procedure.ts";
import { checkPenalty } from "../validity.ts";
import { amount, day, oneOf, rate } from "./field.ts";
import { kind, record } from "./question.ts";

const input = record({
  procedure: oneOf(procedures),
  entity: oneOf(entities),
  ratePerDay: rate.nullish(),
  fine: amount.nullish(),
  on: day.nullish(),
});

/** Whether a penalty breaks no verified rule. */
export const validity = kind(input, (question) => {
  const { value, because } = checkPenalty(question);
  return { output: { valid: value }, because };
});
