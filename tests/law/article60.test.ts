import { expect, test } from "vitest";
import { lastDayToObject, objectionPeriods } from "../../src/law/article60.ts";
import { parseDay } from "../../src/law/civil-day.ts";

const draft = objectionPeriods.draft;
const revised = objectionPeriods["revised-draft"];

test.each([
  { fact: "four weeks on a draft", sentOn: "2023-05-16", period: draft, lastDay: "2023-06-13" },
  { fact: "two weeks on a revised draft", sentOn: "2023-05-16", period: revised, lastDay: "2023-05-30" },
  { fact: "a last Sunday moves to Monday", sentOn: "2020-02-16", period: draft, lastDay: "2020-03-16" },
  { fact: "a last Saturday moves to Monday", sentOn: "2024-11-09", period: draft, lastDay: "2024-12-09" },
  { fact: "Christmas moves on", sentOn: "2024-11-27", period: draft, lastDay: "2024-12-26" },
])("$fact", ({ sentOn, period, lastDay }) => {
  expect(lastDayToObject({ sentOn: parseDay(sentOn), period }).value.toString()).toBe(lastDay);
});

test.each([
  { period: draft, rule: "R-A60-01" },
  { period: revised, rule: "R-A60-02" },
])("$period days follow $rule", ({ period, rule }) => {
  expect(lastDayToObject({ sentOn: parseDay("2023-05-16"), period }).because[0]?.rule).toBe(rule);
});

test("the reasons say the extension", () => {
  const { because } = lastDayToObject({ sentOn: parseDay("2020-02-16"), period: draft });
  expect(because.map(({ text }) => text)).toStrictEqual([
    "Projet transmis le dimanche 16 février 2020 ; 28 jours.",
    "Le jour de l’envoi ne compte pas : le délai expire le dimanche 15 mars 2020 à minuit.",
    "Ce jour est un dimanche : le délai est reporté au lundi 16 mars 2020.",
  ]);
});
