import { isAfter } from "./civil-day.ts";
import { type Conventions, conventions } from "./conventions.ts";
import { parseDelay } from "./delay.ts";
import type { Notification } from "./notification.ts";
import { toWorkingDay } from "./working-day.ts";

/** The last day to comply, as far as it is known. */
export type Deadline =
  | { kind: "exact"; day: Temporal.PlainDate }
  | {
      /** The notification is unknown: it cannot precede the decision, so the deadline cannot precede this day. */
      kind: "at-the-earliest";
      day: Temporal.PlainDate;
    }
  | {
      /** The notification is known within two days: so is the deadline, both ends included. */
      kind: "window";
      earliest: Temporal.PlainDate;
      latest: Temporal.PlainDate;
    }
  | { kind: "unknown" };

/**
 * The calendar day on which a delay counted from `start` expires (R-DEL-01, R-DEL-02): months first, clamped to the end
 * of the month, then days. Not extended. Throws a RangeError when `delay` is not an ISO 8601 delay.
 */
export function deadlineAfter(start: Temporal.PlainDate, delay: string): Temporal.PlainDate {
  const { years, months, weeks, days } = parseDelay(delay);
  return start.add({ years, months }, { overflow: "constrain" }).add({ weeks, days });
}

/** The deadline of an injunction: its delay counted from what is known of the notification (R-AST-06). */
export function injunctionDeadline(
  delay: string | null | undefined,
  from: { notification: Notification; decidedOn?: Temporal.PlainDate | null },
  { extendInjunctionDeadline }: Conventions = conventions,
): Deadline {
  if (delay == null) return { kind: "unknown" };
  const expiry = (start: Temporal.PlainDate): Temporal.PlainDate => {
    const day = deadlineAfter(start, delay);
    return extendInjunctionDeadline ? toWorkingDay(day) : day;
  };
  const { notification, decidedOn } = from;
  switch (notification.kind) {
    case "on":
      return { kind: "exact", day: expiry(notification.day) };
    case "between":
      return toWindow(expiry(notification.earliest), expiry(notification.latest));
    case "unknown":
      return decidedOn ? { kind: "at-the-earliest", day: expiry(decidedOn) } : { kind: "unknown" };
    default:
      return notification satisfies never;
  }
}

/** The first day on which the deadline can fall; undefined when nothing bounds it. */
export function earliestDay(deadline: Deadline): Temporal.PlainDate | undefined {
  switch (deadline.kind) {
    case "exact":
    case "at-the-earliest":
      return deadline.day;
    case "window":
      return deadline.earliest;
    case "unknown":
      return undefined;
    default:
      return deadline satisfies never;
  }
}

/** The last day on which the deadline can fall; undefined when nothing bounds it. */
export function latestDay(deadline: Deadline): Temporal.PlainDate | undefined {
  switch (deadline.kind) {
    case "exact":
      return deadline.day;
    case "window":
      return deadline.latest;
    case "at-the-earliest":
    case "unknown":
      return undefined;
    default:
      return deadline satisfies never;
  }
}

function toWindow(earliest: Temporal.PlainDate, latest: Temporal.PlainDate): Deadline {
  return isAfter(latest, earliest) ? { kind: "window", earliest, latest } : { kind: "exact", day: earliest };
}
