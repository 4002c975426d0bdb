import { expect, test } from "vitest";
import { noticeDueAt, noticeTiming, parseMoment, toMomentText } from "../../src/law/breach-notice.ts";
import { parseDay } from "../../src/law/civil-day.ts";

test.each([
  {
    fact: "three days over a weekend and a holiday",
    awareAt: "2026-05-07T16:10:00+02:00",
    dueAt: "2026-05-10T16:10:00+02:00",
  },
  {
    fact: "one clock hour later when the clocks go forward",
    awareAt: "2026-03-27T22:00:00+01:00",
    dueAt: "2026-03-30T23:00:00+02:00",
  },
  {
    fact: "one clock hour earlier when they go back",
    awareAt: "2026-10-23T22:00:00+02:00",
    dueAt: "2026-10-26T21:00:00+01:00",
  },
  { fact: "another offset is kept", awareAt: "2026-03-27T22:00:00-03:00", dueAt: "2026-03-30T22:00:00-03:00" },
  { fact: "seconds may be left out", awareAt: "2026-05-07T16:10+02:00", dueAt: "2026-05-10T16:10:00+02:00" },
  { fact: "universal time stays universal", awareAt: "2026-05-07T16:10:00Z", dueAt: "2026-05-10T16:10:00+00:00" },
])("$fact", ({ awareAt, dueAt }) => {
  expect(toMomentText(noticeDueAt(parseMoment(awareAt)).value)).toBe(dueAt);
});

test.each([
  "2026-05-07",
  "2026-05-07T16:10:00",
  "2026-02-30T10:00:00+01:00",
  "2026-05-07T25:00:00+02:00",
  "7 mai 2026",
])("« %s » is not an instant", (text) => {
  expect(() => parseMoment(text)).toThrow(RangeError);
});

test.each([
  { fact: "the same day is in time", awareOn: "2026-05-04", notifiedOn: "2026-05-04", timing: "in-time" },
  { fact: "two days later is in time at any hour", awareOn: "2026-05-04", notifiedOn: "2026-05-06", timing: "in-time" },
  {
    fact: "three days later depends on the hours",
    awareOn: "2026-05-04",
    notifiedOn: "2026-05-07",
    timing: "undetermined",
  },
  { fact: "four days later is late at any hour", awareOn: "2026-05-04", notifiedOn: "2026-05-08", timing: "late" },
  {
    fact: "a day of 23 hours leaves a doubt on the fourth day",
    awareOn: "2026-03-27",
    notifiedOn: "2026-03-31",
    timing: "undetermined",
  },
  {
    fact: "a day of 25 hours leaves one on the second",
    awareOn: "2026-10-24",
    notifiedOn: "2026-10-26",
    timing: "undetermined",
  },
])("$fact", ({ awareOn, notifiedOn, timing }) => {
  const answer = noticeTiming({ awareOn: parseDay(awareOn), notifiedOn: parseDay(notifiedOn) });
  expect(answer.value).toBe(timing);
  expect(answer.missing).toStrictEqual(
    timing === "undetermined" ? ["les heures de connaissance et de notification"] : undefined,
  );
});

test("the reasons give the hours", () => {
  expect(noticeDueAt(parseMoment("2026-05-07T16:05:00+02:00")).because.map(({ text }) => text)).toStrictEqual([
    "Violation connue le jeudi 7 mai 2026 à 16 h 05 ; 72 heures réelles, week-ends compris.",
    "Le délai s’achève le dimanche 10 mai 2026 à 16 h 05, sans report.",
  ]);
});
