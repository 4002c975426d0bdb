import { toLongDate } from "../civil-day.ts";
import { deadlineAfter } from "../deadline.ts";
import { toDelayPhrase } from "../delay.ts";
import { because } from "../reason.ts";
import { day, delay } from "./field.ts";
import { kind, record } from "./question.ts";

/** The calendar day on which a delay expires. */
export const deadline = kind(record({ start: day, delay }), (question) => {
  const end = deadlineAfter(question.start, question.delay);
  const text = `Départ le ${toLongDate(question.start)} ; ${toDelayPhrase(question.delay)} : échéance le ${toLongDate(end)}.`;
  return { output: { deadline: end.toString() }, because: [because("R-DEL-02", text)] };
});
