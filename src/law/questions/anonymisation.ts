import { anonymousFrom } from "../anonymisation.ts";
import { day, delay } from "./field.ts";
import { kind, record } from "./question.ts";

/** First day on which the CNIL no longer names the organisation. */
export const anonymisation = kind(record({ publishedOn: day, duration: delay }), ({ publishedOn, duration }) => {
  const { value, because } = anonymousFrom(publishedOn, duration);
  return { output: { anonymousFrom: value.toString() }, because };
});
