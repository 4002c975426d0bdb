import ICAL from "ical.js";
import { expect, test } from "vitest";
import { toDueCalendar } from "../../../src/outputs/calendars/due-calendar.ts";
import { toICalendar } from "../../../src/outputs/calendars/icalendar.ts";
import { type DueDate, dueDates } from "../../../src/registry/due-dates.ts";
import { registerOn } from "../../registry/real-register.ts";

const dues = dueDates(registerOn("2026-11-21"));
const head = { name: "Échéances", description: "Les jours que fixent les décisions.", path: "/echeances.ics" };

function eventsOf(some: readonly DueDate[]): InstanceType<typeof ICAL.Event>[] {
  const text = toICalendar(toDueCalendar(some, head, (path) => `https://registre.example${path}`));
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

test("ical.js reads every due date of the register as one whole day", () => {
  const events = eventsOf(dues);
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(dues.map(({ day }) => day));
  for (const { startDate, endDate, duration } of events) {
    expect([startDate.isDate, endDate.isDate, duration.toSeconds()]).toEqual([true, true, 86_400]);
  }
});

test("ical.js reads the calendar of each decision, under the same identifiers and revisions as in the whole", () => {
  const whole = new Map(eventsOf(dues).map(({ uid, sequence }) => [uid, sequence]));
  const byDecision = Map.groupBy(dues, ({ decision }) => decision);
  expect(byDecision.size).toBeGreaterThan(20);
  for (const own of byDecision.values()) {
    for (const { uid, sequence, summary, description } of eventsOf(own)) {
      expect(whole.get(uid)).toBe(sequence);
      expect([summary, description].every((text) => text.length > 10)).toBe(true);
    }
  }
});
