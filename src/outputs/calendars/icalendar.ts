import { parseDay } from "../../law/civil-day.ts";
import type { Calendar, CalendarEvent } from "./calendar.ts";

/**
 * The calendar as iCalendar (RFC 5545, with the name and the address of RFC 7986). Without a METHOD, DTSTAMP is the day
 * of the last revision: no clock is read, and the bytes change only with the facts.
 */
export function toICalendar({ name, description, source, events }: Calendar): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sanctiotheque//Echeances//FR",
    "CALSCALE:GREGORIAN",
    toText("NAME", name),
    toText("X-WR-CALNAME", name),
    toText("DESCRIPTION", description),
    toText("X-WR-CALDESC", description),
    `SOURCE;VALUE=URI:${source}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    "X-PUBLISHED-TTL:P1D",
    ...events.flatMap(toEvent),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function toEvent(event: CalendarEvent): string[] {
  const revised = `${toDigits(event.updatedOn)}T120000Z`;
  return [
    "BEGIN:VEVENT",
    toText("UID", event.uid),
    `DTSTAMP:${revised}`,
    `LAST-MODIFIED:${revised}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${toDigits(event.day)}`,
    // The end of a whole day is the next one, left out.
    `DTEND;VALUE=DATE:${toDigits(parseDay(event.day).add({ days: 1 }).toString())}`,
    toText("SUMMARY", event.summary),
    toText("DESCRIPTION", event.description),
    `URL:${event.url}`,
    `CATEGORIES:${event.categories.map(escape).join(",")}`,
    `STATUS:${event.status}`,
    // Nobody is busy because of it.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function toText(property: string, text: string): string {
  return `${property}:${escape(text)}`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

function toDigits(day: string): string {
  return day.replaceAll("-", "");
}

const most = 75;

/** A line of 75 octets at most, then its rest after a space; no letter is cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const letter of line) {
    if (Buffer.byteLength(current + letter) > most) {
      lines.push(current);
      current = " ";
    }
    current += letter;
  }
  return [...lines, current].join("\r\n");
}
