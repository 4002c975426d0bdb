import type { ListRowView, OfficialListView } from "../coverage-views.ts";

/** The decisions of the CNIL's list: what the page prints twice counts once. */
export function listedDecisions({ rows }: OfficialListView): readonly ListRowView[] {
  return rows.filter(({ isRepeat }) => !isRepeat);
}

/** Civil year of a row. */
export function yearOf({ row }: ListRowView): number {
  return Number(row.date.slice(0, 4));
}

/** Whether the row says a fine. */
export function isFined({ row }: ListRowView): boolean {
  return row.outcomes.includes("amende");
}

/** Whether the row links to a public text. */
export function isPublic({ row }: ListRowView): boolean {
  return row.number !== null || row.legifranceId !== null;
}

/** Last day of the list, ISO, when it stops inside the year; else `null`. */
export function listEndsIn(year: number, { to }: Pick<OfficialListView, "to">): string | null {
  return to?.startsWith(String(year)) === true ? to : null;
}

/** Every year from the first to the last of some years; none for none. */
export function toYears(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** How many rows are printed a second time, and left out. */
export function countRepeats({ rows }: OfficialListView): number {
  return rows.filter(({ isRepeat }) => isRepeat).length;
}

/** Why a repeat is left out, French. */
export const repeatReason: string = "que la page imprime une seconde fois";
