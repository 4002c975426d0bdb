import type { Entry } from "../../records/collections.ts";
import { addressOf } from "../address.ts";
import { linkTo } from "../link.ts";
import { toFootnotes } from "../provenance.ts";
import type { CaseView, LessonView } from "../views.ts";
import { sourced, type ViewContext } from "./context.ts";

/** A lesson with its case; none when the case is not known on the as-of day. */
export function lessonViews(
  { lookup }: ViewContext,
  record: Entry<"lessons">,
  cases: readonly CaseView[],
): LessonView[] {
  return cases
    .filter(({ id }) => id === record.case)
    .map((affair) => ({
      id: record.id,
      href: addressOf("lessons", record),
      record,
      case: affair,
      decisions: record.decisions.map((id) => linkTo(lookup, "decisions", id)),
      questions: record.questions.map((one) => ({ ...one, decision: linkTo(lookup, "decisions", one.decision) })),
      provenance: toFootnotes(lookup, sourced(lookup, "lessons", record.id)).provenance,
    }));
}
