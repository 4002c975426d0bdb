import { noticeDueAt, parseMoment, toMomentText } from "../breach-notice.ts";
import { field } from "./field.ts";
import { kind, record } from "./question.ts";

const moment = field(isMomentText, {
  expected: "un jour, une heure et son décalage",
  example: '"2026-05-07T16:10:00+02:00"',
}).transform(parseMoment);

/** When the 72 hours to notify a breach end. */
export const breachNotice = kind(record({ awareAt: moment }), ({ awareAt }) => {
  const { value, because } = noticeDueAt(awareAt);
  return { output: { dueAt: toMomentText(value) }, because };
});

function isMomentText(value: unknown): value is string {
  if (typeof value !== "string") return false;
  try {
    parseMoment(value);
    return true;
  } catch {
    return false;
  }
}
