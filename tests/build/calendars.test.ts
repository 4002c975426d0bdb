import ICAL from "ical.js";
import { expect, test } from "vitest";
import { builtFiles, readBuilt } from "./built-site.ts";

const calendars = builtFiles
  .filter((file) => file.endsWith(".ics"))
  .map((file) => ({ file, text: readBuilt(file).toString() }));

test("every calendar ends its lines as RFC 5545 does, 75 bytes at most in each", () => {
  const wrong = calendars.filter(({ text }) => {
    const lines = text.split("\r\n");
    return lines.pop() !== "" || lines.some((line) => /[\r\n]/.test(line) || Buffer.byteLength(line) > 75);
  });
  expect(calendars.length).toBeGreaterThan(10);
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

test("every calendar is read by a calendar program, each event whole and once", () => {
  expect(calendars.flatMap(({ file, text }) => faultsOf(text).map((fault) => `${file} ${fault}`))).toEqual([]);
});

function faultsOf(text: string): string[] {
  const calendar = ICAL.Component.fromString(text);
  const events = calendar.getAllSubcomponents("vevent");
  const ids = events.map((event) => String(event.getFirstPropertyValue("uid")));
  const missing = events.flatMap((event) =>
    ["uid", "dtstamp", "dtstart", "summary"].filter((name) => event.getAllProperties(name).length !== 1),
  );
  return [
    ...(calendar.getFirstPropertyValue("version") === "2.0" ? [] : ["version"]),
    ...(calendar.getFirstPropertyValue("prodid") === null ? ["prodid"] : []),
    ...(events.length === 0 ? ["holds no event"] : []),
    ...missing.map((name) => `an event without one ${name}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index),
    ...events.filter(endsBeforeItBegins).map((event) => `${String(event.getFirstPropertyValue("uid"))} ends too early`),
  ];
}

function endsBeforeItBegins(event: ICAL.Component): boolean {
  const { startDate, endDate } = new ICAL.Event(event);
  return endDate.compare(startDate) < 0;
}
