/** An event of a calendar: a whole day, never an hour. Texts are plain; the writer escapes them. */
export interface CalendarEvent {
  /** Lasting identifier, the same in every calendar that holds the event. */
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Absolute address of the page that tells it. */
  readonly url: string;
  /** French words to sort by. */
  readonly categories: readonly string[];
  /** A bound is tentative; what no longer binds anybody is cancelled and never removed. */
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  /** Number of the revision, from 0. */
  readonly sequence: number;
  /** ISO day of the register's last change of the facts behind it. */
  readonly updatedOn: string;
}

/** A calendar to subscribe to. */
export interface Calendar {
  /** Name that a program shows. */
  readonly name: string;
  /** What it holds, one sentence. */
  readonly description: string;
  /** Absolute address of the calendar itself. */
  readonly source: string;
  readonly events: readonly CalendarEvent[];
}
