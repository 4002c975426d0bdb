/** A day and an hour of the clock in Paris, as instants: two when the clock goes back over it. */
export interface ParisHour {
  readonly first: Temporal.ZonedDateTime;
  /** The same as `first`, but for an hour that exists twice. */
  readonly second: Temporal.ZonedDateTime;
}

/** The instants of an hour written `14:30`; null when the clock jumps over it; a RangeError when it is no hour at all. */
export function toParisHour(day: Temporal.PlainDate, hour: string): ParisHour | null {
  const written = day.toPlainDateTime(Temporal.PlainTime.from(hour));
  const [first, second] = (["earlier", "later"] as const).map((disambiguation) =>
    written.toZonedDateTime("Europe/Paris", { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  return first.toPlainDateTime().equals(written) ? { first, second } : null;
}

/** Whether the clock shows this hour twice that day. */
export function isTwice({ first, second }: ParisHour): boolean {
  return !first.equals(second);
}

/** « 3 h 05 » */
export function toHourText(hours: number, minutes: number): string {
  return `${hours} h ${String(minutes).padStart(2, "0")}`;
}
