import { noticeDueAt, noticeTiming, toMoment } from "../law/breach-notice.ts";
import { isAfter, toDate } from "../law/civil-day.ts";
import { because, type Reason } from "../law/reason.ts";
import { toDayOff } from "../law/working-day.ts";
import type { Answer } from "./answer.ts";
import type { FieldReader } from "./field-reader.ts";
import { isTwice, type ParisHour, toHourText, toParisHour } from "./paris-hour.ts";

/** The end of the 72 hours of article 33, and whether a notification was in time. */
export function answerNotice(fields: FieldReader): Answer | null {
  const awareOn = fields.neededDay("connue");
  const aware = readHour(fields, { day: awareOn, name: "heure", isNeeded: true });
  const notifiedOn = fields.day("notifiee");
  const notified = readHour(fields, { day: notifiedOn, name: "heure-notifiee", isNeeded: false });
  if (awareOn && notifiedOn && isBefore({ awareOn, aware }, { notifiedOn, notified })) {
    fields.refuse("notifiee", "Il faut un moment qui ne précède pas celui de la connaissance.");
  }
  if (fields.faults.length > 0 || awareOn === null || aware === null) return null;
  // The hour that ends the delay first is the prudent one.
  const due = noticeDueAt(aware.first);
  const notice = notifiedOn && toNotice({ awareOn, due: due.value, notifiedOn, notified });
  const end = `Les 72 heures s’achèvent le ${toMoment(due.value)}, heure de Paris.`;
  return {
    sentence: notice ? `${end} ${notice.text}` : end,
    places: { ...toMomentPlaces(aware.first, due.value), ...toClockPlaces(awareOn, aware, due.value) },
    reasons: [...due.because, ...(notice?.reasons ?? [])],
    missing: notice?.missing,
  };
}

function readHour(
  fields: FieldReader,
  { day, name, isNeeded }: { day: Temporal.PlainDate | null; name: string; isNeeded: boolean },
): ParisHour | null {
  const text = fields.text(name);
  if (text === "" && !isNeeded) return null;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return fields.refuse(name, "Heure attendue, par exemple 14:30.");
  if (day === null) return null;
  const missing = `Cette heure n’existe pas à Paris le ${toDate(day)} : à 2 h, l’horloge passe à 3 h. Choisir 01:59 ou 03:00.`;
  return toParisHour(day, text) ?? fields.refuse(name, missing);
}

function isBefore(
  { awareOn, aware }: { awareOn: Temporal.PlainDate; aware: ParisHour | null },
  { notifiedOn, notified }: { notifiedOn: Temporal.PlainDate; notified: ParisHour | null },
): boolean {
  if (!aware || !notified) return isAfter(awareOn, notifiedOn);
  return Temporal.ZonedDateTime.compare(aware.first, notified.second) > 0;
}

/** What matters on the way; neither a weekend nor a holiday stops the clock. */
function toMomentPlaces(aware: Temporal.ZonedDateTime, due: Temporal.ZonedDateTime): Record<string, string> {
  const dayOff = toDayOff(due.toPlainDate());
  return {
    h24: toMoment(aware.add({ hours: 24 })),
    h48: toMoment(aware.add({ hours: 48 })),
    h72: toMoment(due),
    "h72-note": dayOff ? `${dayOff} : le délai n’est pas reporté` : "",
  };
}

function toClockPlaces(day: Temporal.PlainDate, aware: ParisHour, due: Temporal.ZonedDateTime): Record<string, string> {
  const { hour, minute, offsetNanoseconds } = aware.first;
  const twice = `${toHourText(hour, minute)} existe deux fois à Paris le ${toDate(day)}. La première, en heure d’été, la plus prudente, est retenue ; depuis la seconde, le délai s’achève une heure plus tard.`;
  const gained = due.offsetNanoseconds > offsetNanoseconds ? "avance" : "recule";
  const changed = `L’horloge ${gained} d’une heure dans l’intervalle : 72 heures réelles sont comptées.`;
  const isChanged = due.offsetNanoseconds !== offsetNanoseconds;
  return { horloge: [isTwice(aware) ? twice : "", isChanged ? changed : ""].join(" ").trim() };
}

interface Notice {
  readonly text: string;
  readonly reasons: readonly Reason[];
  readonly missing?: readonly string[] | undefined;
}

function toNotice(told: {
  awareOn: Temporal.PlainDate;
  due: Temporal.ZonedDateTime;
  notifiedOn: Temporal.PlainDate;
  notified: ParisHour | null;
}): Notice {
  const { awareOn, due, notifiedOn, notified } = told;
  if (notified === null) {
    const { because: reasons, missing } = noticeTiming({ awareOn, notifiedOn });
    return { text: reasons.at(-1)?.text ?? "", reasons, missing };
  }
  // Of two possible instants, the later one is the prudent one.
  const { hours, minutes } = due.until(notified.second, { largestUnit: "hours" });
  const isLate = hours > 0 || minutes > 0;
  const gap = toHourText(Math.abs(hours), Math.abs(minutes));
  const text = isLate
    ? `Notification tardive : ${gap} après la fin du délai ; un retard peut être motivé.`
    : `Notification dans le délai : ${gap} avant sa fin.`;
  return { text, reasons: [because("R-BRE-01", `Notifiée le ${toMoment(notified.second)}. ${text}`)] };
}
