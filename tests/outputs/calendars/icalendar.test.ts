import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "../../../src/outputs/calendars/calendar.ts";
import { toDueCalendar } from "../../../src/outputs/calendars/due-calendar.ts";
import { toICalendar } from "../../../src/outputs/calendars/icalendar.ts";
import type { Entry, Records } from "../../../src/records/collections.ts";
import { dueDates } from "../../../src/registry/due-dates.ts";
import { toRegister } from "../../../src/registry/registry.ts";
import { registerOn } from "../../registry/real-register.ts";
import { records as written } from "../feeds/records.ts";
import { readEvents } from "./reader.ts";

const head = { name: "Échéances", description: "Les jours que fixent les décisions.", path: "/echeances.ics" };

/** The small register with days to tell: a name to withdraw, and what `change` adds to its sanction and its order. */
function withDays(change: { sanction?: object; injunction?: object; ruling?: object } = {}): Records {
  const { sanction = {}, injunction = {}, ruling = {} } = change;
  const decisions = written.decisions.map((one) => ({
    ...one,
    ...(one.id === "san-2030-001" ? { anonymousAfter: "P2Y", ...sanction } : {}),
    ...(one.kind === "ruling" ? ruling : {}),
  })) as Entry<"decisions">[];
  return { ...written, decisions, injunctions: written.injunctions.map((one) => ({ ...one, ...injunction })) };
}

function toIcs(records: Records, asOf = "2030-12-24", origin = "https://registre.example"): string {
  return toICalendar(toDueCalendar(dueDates(toRegister(records, [], asOf)), head, (path) => origin + path));
}

const notified = { sanction: { notifiedOn: "2030-01-15" } };

describe("published calendars", () => {
  test.each([
    { file: "unknown-notification", records: withDays() },
    { file: "known-notification", records: withDays(notified) },
    {
      file: "moved-deadline",
      records: withDays({
        ...notified,
        injunction: { amendments: [{ decidedOn: "2030-03-01", newDeadline: "2030-06-30" }] },
      }),
    },
    { file: "annulled", records: withDays({ ...notified, ruling: { outcome: "annulled" } }) },
  ])("$file is as it was", async ({ file, records }) => {
    await expect(toIcs(records)).toMatchFileSnapshot(`../../golden/calendars/${file}.ics`);
  });

  test("have the same bytes on a later day when nothing happened, even when a deadline passes", () => {
    expect(toIcs(withDays(notified), "2033-01-01")).toBe(toIcs(withDays(notified), "2030-12-24"));
  });
});

describe("an event", () => {
  const eventsOf = (records: Records, origin?: string) => readEvents(toIcs(records, "2030-12-24", origin));
  const deadlineOf = (records: Records) => eventsOf(records).find(({ UID }) => UID?.includes("deadline"));

  test("keeps its identifier when its day, its certainty or the address of the site changes", () => {
    const uids = [withDays(), withDays(notified)].map((records) => deadlineOf(records)?.UID);
    expect(uids[1]).toBe(uids[0]);
    const moved = eventsOf(withDays(), "https://ailleurs.example/registre").map(({ UID }) => UID);
    expect(moved).toEqual(eventsOf(withDays()).map(({ UID }) => UID));
  });

  test.each([
    { fact: "a bound is tentative", change: {}, status: "TENTATIVE", sequence: "2" },
    { fact: "a known day is confirmed, also when it has passed", change: notified, status: "CONFIRMED", sequence: "4" },
    {
      fact: "a deadline of an annulled decision is cancelled and revised",
      change: { ...notified, ruling: { outcome: "annulled" } },
      status: "CANCELLED",
      sequence: "5",
    },
    {
      fact: "a notification framed by two days is revised, and stays a bound",
      change: { sanction: { notifiedBetween: { earliest: "2030-01-10", latest: "2030-01-20" } } },
      status: "TENTATIVE",
      sequence: "3",
    },
    {
      fact: "a deadline that comes after the closing of its order is cancelled and revised",
      change: { ...notified, injunction: { amendments: [{ decidedOn: "2030-03-01", newDeadline: "2030-12-31" }] } },
      status: "CANCELLED",
      sequence: "6",
    },
    {
      fact: "a moved deadline is revised",
      change: { ...notified, injunction: { amendments: [{ decidedOn: "2030-03-01", newDeadline: "2030-06-30" }] } },
      status: "CONFIRMED",
      sequence: "5",
    },
  ])("$fact", ({ change, status, sequence }) => {
    expect(deadlineOf(withDays(change))).toMatchObject({ STATUS: status, SEQUENCE: sequence });
  });

  test("says why it no longer binds anybody", () => {
    const closed = {
      ...notified,
      injunction: { amendments: [{ decidedOn: "2030-03-01", newDeadline: "2030-12-31" }] },
    };
    expect(deadlineOf(withDays(closed))?.SUMMARY).toContain("(injonction close)");
  });

  test("is last modified when its records are", () => {
    const later = withDays({ sanction: { ...notified.sanction, updatedOn: "2030-12-20" } });
    expect(deadlineOf(later)?.["LAST-MODIFIED"]).toBe("20301220T120000Z");
  });

  test("says that a bound is one", () => {
    const summaries = [withDays(), withDays(notified)].map((records) => deadlineOf(records)?.SUMMARY);
    expect(summaries.map((text) => text?.includes("au plus tôt"))).toEqual([true, false]);
  });
});

describe("the calendar of the register on 21 November 2026", () => {
  const text = toIcs({ ...withDays() }, "2030-12-24");
  const real = toICalendar(
    toDueCalendar(dueDates(registerOn("2026-11-21")), head, (path) => `https://registre.example${path}`),
  );

  test.each([
    { name: "small", ics: text },
    { name: "real", ics: real },
  ])("($name) has lines of 75 octets at most, each ended by CRLF", ({ ics }) => {
    expect(ics.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(ics.split("\r\n").filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });

  test("reads back as it was computed", () => {
    const dues = dueDates(registerOn("2026-11-21"));
    const events = readEvents(real);
    expect(events.map((event) => event["DTSTART;VALUE=DATE"])).toEqual(dues.map(({ day }) => day.replaceAll("-", "")));
    expect(new Set(events.map(({ UID }) => UID)).size).toBe(dues.length);
    for (const event of events) {
      expect(event.DTSTAMP).toMatch(/^\d{8}T120000Z$/);
      expect(event["LAST-MODIFIED"]).toBe(event.DTSTAMP);
      expect(event.URL).toMatch(/^https:\/\/registre\.example\//);
    }
  });
});

test("any text survives folding and escaping", () => {
  const event: Omit<CalendarEvent, "summary" | "description"> = {
    uid: "x@registre",
    day: "2030-12-31",
    url: "https://registre.example/",
    categories: ["délai"],
    status: "CONFIRMED",
    sequence: 0,
    updatedOn: "2030-12-01",
  };
  const words = fc.string({ unit: "grapheme", maxLength: 300 }).filter((text) => !/[\r\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(words, words, (summary, description) => {
      const ics = toICalendar({ ...head, source: "https://x.example/", events: [{ ...event, summary, description }] });
      expect(readEvents(ics)[0]).toMatchObject({ SUMMARY: summary, DESCRIPTION: description });
    }),
  );
});
