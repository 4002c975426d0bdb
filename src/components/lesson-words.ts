import { toReadingTime } from "../outputs/wording/reading-time.ts";
import { levels } from "../records/lesson.ts";
import { toCapital } from "../registry/letter-case.ts";
import type { LessonView } from "../registry/views.ts";

/** « Pour commencer, 4 minutes de lecture »: what a lesson asks of its reader. */
export function toEffort({ record, questions }: LessonView): readonly [level: string, time: string] {
  const asked = questions.flatMap(({ question, answer }) => [question, answer]);
  return [toCapital(levels[record.level]), toReadingTime(record.prose, ...asked)];
}
