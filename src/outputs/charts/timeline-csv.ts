import type { TimelineEntry } from "../../registry/views.ts";
import { toCsv } from "../csv.ts";
import { dayKindWords } from "../wording/day-kinds.ts";

/** The data of a timeline drawing, « à dater » entries included, in the order of the view. */
export function toTimelineCsv(entries: readonly TimelineEntry[]): string {
  const rows = entries.map(({ on, isBound, isFuture, kind, text, href }) => [
    on,
    isBound ? "oui" : "non",
    isFuture ? "oui" : "non",
    dayKindWords[kind],
    text,
    href,
  ]);
  return toCsv([["date", "au_plus_tot", "a_venir", "nature", "texte", "adresse"], ...rows]);
}
