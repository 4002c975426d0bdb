import type { DayKind } from "../../registry/views.ts";

/** What a reader sees beside a date, so that a day of decision is never taken for a day of publication. */
export const dayKindWords: Readonly<Record<DayKind, string>> = {
  context: "contexte",
  breach: "faits",
  procedure: "procédure",
  decision: "décision",
  notification: "notification",
  publication: "publication",
  reaction: "réaction",
  deadline: "échéance",
  withdrawal: "nom retiré",
};
