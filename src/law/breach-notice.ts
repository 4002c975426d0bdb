import { toDays } from "./amount.ts";
import { daysFrom, toLongDate } from "./civil-day.ts";
import { because, type Explained } from "./reason.ts";

/** Article 33(1): hours to notify a breach after becoming aware of it (R-BRE-01). */
const noticeHours = 72;

const paris = "Europe/Paris";

/** Whether a breach was notified within the 72 hours, as far as the days alone can tell. */
export type NoticeTiming = "in-time" | "late" | "undetermined";

/**
 * When the 72 hours end: real hours, weekends and changes of the clock included, never extended (R-BRE-01). An instant
 * of Paris is answered in Paris time; any other keeps its offset.
 */
export function noticeDueAt(awareAt: Temporal.ZonedDateTime): Explained<Temporal.ZonedDateTime> {
  const value = awareAt.add({ hours: noticeHours });
  return {
    value,
    because: [
      because(
        "R-BRE-01",
        `Violation connue le ${toMoment(awareAt)} ; ${noticeHours} heures réelles, week-ends compris.`,
      ),
      because("R-BRE-01", `Le délai s’achève le ${toMoment(value)}, sans report.`),
    ],
  };
}

/**
 * Reads an instant with its offset, such as `2026-05-07T16:10:00+02:00`. An offset that is the one of Paris on that day
 * is read as Paris time. Throws a RangeError when the text has no date, hour and offset.
 */
export function parseMoment(text: string): Temporal.ZonedDateTime {
  const offset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1];
  if (!offset) throw new RangeError(`Attendu un instant tel que 2026-05-07T16:10:00+02:00, reçu « ${text} ».`);
  const instant = Temporal.Instant.from(text);
  const inParis = instant.toZonedDateTimeISO(paris);
  return inParis.offset === offset ? inParis : instant.toZonedDateTimeISO(offset === "Z" ? "UTC" : offset);
}

/** `2026-05-10T16:10:00+02:00` */
export function toMomentText(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ timeZoneName: "never" });
}

/**
 * What two days say of the 72 hours when the hours are not known: certain only when every possible hour agrees, else
 * undetermined (R-BRE-01).
 */
export function noticeTiming(days: {
  awareOn: Temporal.PlainDate;
  notifiedOn: Temporal.PlainDate;
}): Explained<NoticeTiming> {
  const aware = boundsOf(days.awareOn);
  const notified = boundsOf(days.notifiedOn);
  const isInTime = !isBefore(aware.start.add({ hours: noticeHours }), notified.end);
  const isLate = !isBefore(notified.start, aware.end.add({ hours: noticeHours }));
  const value = isInTime ? "in-time" : isLate ? "late" : "undetermined";
  const gap = toDays(daysFrom(days.awareOn, days.notifiedOn));
  return {
    value,
    because: [
      because(
        "R-BRE-01",
        `Violation connue le ${toLongDate(days.awareOn)}, notifiée le ${toLongDate(days.notifiedOn)} : ${gap} d’écart.`,
      ),
      because("R-BRE-01", timingTexts[value]),
    ],
    ...(value === "undetermined" && { missing: ["les heures de connaissance et de notification"] }),
  };
}

const timingTexts: Readonly<Record<NoticeTiming, string>> = {
  "in-time": "Quelle que soit l’heure, la notification intervient dans les 72 heures.",
  late: "Quelle que soit l’heure, la notification intervient après 72 heures ; un retard peut être motivé.",
  undetermined: "Sans les heures, les jours ne suffisent pas à dire si les 72 heures sont tenues.",
};

function boundsOf(day: Temporal.PlainDate): { start: Temporal.Instant; end: Temporal.Instant } {
  const midnight = (of: Temporal.PlainDate): Temporal.Instant => of.toZonedDateTime(paris).toInstant();
  return { start: midnight(day), end: midnight(day.add({ days: 1 })) };
}

function isBefore(one: Temporal.Instant, other: Temporal.Instant): boolean {
  return Temporal.Instant.compare(one, other) < 0;
}

/** « lundi 4 mars 2024 à 9 h 05 » */
export function toMoment(moment: Temporal.ZonedDateTime): string {
  const minutes = String(moment.minute).padStart(2, "0");
  return `${toLongDate(moment.toPlainDate())} à ${moment.hour} h ${minutes}`;
}
