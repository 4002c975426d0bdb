import { said, type FieldDraft } from "../drafts/record-draft.ts";
import { toQuotation } from "./quotation.ts";
import type { Reading } from "./reading.ts";

/** « à vérifier : « … » » with the names of the phrase hidden. */
export function toCheck(phrase: string, longest?: number): string {
  return `à vérifier : « ${toQuotation(phrase, longest)} »`;
}

/** A field as it was read, or `null` and why. */
export function fromReading<T>(reading: Reading<T>): FieldDraft {
  if (reading.kind === "read") return said(reading.value, toCheck(reading.phrase));
  return said(null, toReason(reading));
}

/** « non lu : plusieurs délais se lisent : « … » » */
function toReason({ because, phrase }: Extract<Reading<unknown>, { kind: "unread" }>): string {
  return `non lu : ${because}${phrase === null ? "" : ` : « ${toQuotation(phrase)} »`}`;
}
