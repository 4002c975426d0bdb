import { fineCeiling } from "../ceiling.ts";
import { entities, procedures } from "../procedure.ts";
import { amount, day, flag, oneOf, textField } from "./field.ts";
import { kind, listOf, record } from "./question.ts";

const article = textField((text) => /^(RGPD|LIL|CPCE) \S/.test(text), {
  expected: "un article précédé de RGPD, LIL ou CPCE",
  example: '"RGPD 32"',
});

const input = record({
  articles: listOf(article),
  entity: oneOf(entities),
  /** Worldwide annual turnover, in euros; null when unknown. */
  turnover: amount.nullish(),
  infringementEndedOn: day.nullish(),
  isRepeated: flag.optional(),
  procedure: oneOf(procedures).optional(),
});

/** The maximum fine. */
export const ceiling = kind(input, ({ turnover = null, ...question }) => {
  const { value, because } = fineCeiling({ ...question, turnover });
  return { output: { amount: value }, because };
});
