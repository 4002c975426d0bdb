import type { DueDate, DueKind } from "../../registry/due-dates.ts";
import { toList } from "../wording/counts.ts";
import { typeset } from "../typography.ts";
import type { Calendar, CalendarEvent } from "./calendar.ts";

/** What each kind of due date is called. */
export const dueKindWords: Readonly<Record<DueKind, string>> = {
  deadline: "fin d’un délai",
  appeal: "fin du délai de recours",
  withdrawal: "retrait d’un nom",
};

/** What the calendar is, apart from its events. */
export interface DueCalendarHead {
  readonly name: string;
  readonly description: string;
  /** Its own address, without base path. */
  readonly path: string;
}

/** Due dates as a calendar. `toAbsolute` puts scheme, host and base path before an address. */
export function toDueCalendar(
  dues: readonly DueDate[],
  { name, description, path }: DueCalendarHead,
  toAbsolute: (path: string) => string,
): Calendar {
  return {
    name: typeset(name),
    description: typeset(description),
    source: toAbsolute(path),
    events: dues.map((due) => toEvent(due, toAbsolute)),
  };
}

/** « Fin du délai de l’injonction de SAN-2026-003 », with a word when it no longer binds anybody. */
export function toDueText({ text, voidBecause }: DueDate): string {
  return voidBecause === null ? text : `${text} (${voidBecause})`;
}

function toEvent(due: DueDate, toAbsolute: (path: string) => string): CalendarEvent {
  const url = toAbsolute(due.href);
  return {
    // The key of the event and not its page: neither an address that moves nor a day that changes makes a new event.
    uid: `${due.id.replace(/[/#]/g, "-")}@sanctiotheque`,
    day: due.day,
    summary: typeset(`${toDueText(due)}${due.isBound ? ", au plus tôt" : ""} : ${toList(due.organisations)}`),
    description: typeset(`${due.detail}\n${url}`),
    url,
    categories: [dueKindWords[due.kind]],
    status: due.voidBecause !== null ? "CANCELLED" : due.isBound ? "TENTATIVE" : "CONFIRMED",
    sequence: due.revision,
    updatedOn: due.updatedOn,
  };
}
