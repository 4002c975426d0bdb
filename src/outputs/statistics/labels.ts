import type { Link } from "../../registry/views.ts";
import { toDay, toShortDay } from "../wording/dates.ts";
import { toList } from "../wording/counts.ts";

/** Who a decision is addressed to, in one line: « Free Mobile », « Google LLC et Google Ireland ». */
export function toNames(organisations: readonly Link[]): string {
  return toList(organisations.map(({ text }) => text));
}

/** The same where room is short: « Uber France SAS et 2 autres ». */
export function toShortNames([first, ...others]: readonly Link[]): string {
  if (first === undefined || others.length === 0) return first?.text ?? "";
  return `${first.text} et ${others.length === 1 ? "un autre" : `${String(others.length)} autres`}`;
}

/** A year as a bar shows it, with the day on which the list stops. */
export function toYearLabel(year: number, listEnds: string | null): { readonly label: string; readonly note?: string } {
  const label = String(year);
  return listEnds === null ? { label } : { label, note: `au ${toShortDay(listEnds).replace(/ \d{4}$/, "")}` };
}

/** What must be said of the last year when the list stops inside it; none when it does not. */
export function toEndRemark(rows: readonly { readonly listEnds: string | null }[]): string[] {
  const ends = rows.flatMap(({ listEnds }) => listEnds ?? []);
  return ends.map((day) => `La liste copiée s’arrête au ${toDay(day)} : cette année-là n’est pas complète.`);
}
