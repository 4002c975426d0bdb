import { noticeDueAt, parseMoment, toMomentText } from "../breach-notice.ts";
import { textField } from "./field.ts";
import { kind, record } from "./question.ts";

const moment = textField(isMomentText, {
  expected: "un jour, une heure et son décalage",
  example: '"2026-05-07T16:10:00+02:00"',
}).transform(parseMoment);

/** When the 72 hours to notify a breach end. */
export const breachNotice = kind(record({ awareAt: moment }), ({ awareAt }) => {
  const { value, because } = noticeDueAt(awareAt);
  return { output: { dueAt: toMomentText(value) }, because };
});

function isMomentText(text: string): boolean {
  try {
    parseMoment(text);
    return true;
  } catch {
    return false;
  }
}
