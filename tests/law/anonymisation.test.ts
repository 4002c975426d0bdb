import { expect, test } from "vitest";
import { anonymousFrom } from "../../src/law/anonymisation.ts";
import { parseDay } from "../../src/law/civil-day.ts";

test.each([
  { fact: "the day after two years", publishedOn: "2020-12-10", duration: "P2Y", from: "2022-12-11" },
  { fact: "the day after one year", publishedOn: "2023-12-12", duration: "P1Y", from: "2024-12-13" },
  {
    fact: "a leap day has its anniversary on 28 February",
    publishedOn: "2024-02-29",
    duration: "P2Y",
    from: "2026-03-01",
  },
  { fact: "a Sunday is not extended", publishedOn: "2022-01-08", duration: "P2Y", from: "2024-01-09" },
])("$fact", ({ publishedOn, duration, from }) => {
  expect(anonymousFrom(parseDay(publishedOn), duration).value.toString()).toBe(from);
});

test("the reasons name the last named day and the first anonymous one", () => {
  expect(anonymousFrom(parseDay("2020-12-10"), "P2Y").because.map(({ text }) => text)).toStrictEqual([
    "Décision publiée le jeudi 10 décembre 2020 pour deux ans.",
    "Le nom figure jusqu’au samedi 10 décembre 2022 compris ; il est retiré le dimanche 11 décembre 2022.",
  ]);
});
