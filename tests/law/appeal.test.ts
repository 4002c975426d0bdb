import { expect, test } from "vitest";
import { lastDayToAppeal } from "../../src/law/appeal.ts";
import { parseDay } from "../../src/law/civil-day.ts";

test.each([
  {
    fact: "the months end before the franc day is added",
    notifiedOn: "2022-12-30",
    domicile: "metropole",
    lastDay: "2023-03-01",
  },
  {
    fact: "two months and one day in metropolitan France",
    notifiedOn: "2021-01-03",
    domicile: "metropole",
    lastDay: "2021-03-04",
  },
  { fact: "three months and one day overseas", notifiedOn: "2023-12-18", domicile: "overseas", lastDay: "2024-03-19" },
  { fact: "four months and one day abroad", notifiedOn: "2022-12-20", domicile: "abroad", lastDay: "2023-04-21" },
  { fact: "a last Sunday moves to Monday", notifiedOn: "2024-01-16", domicile: "metropole", lastDay: "2024-03-18" },
  { fact: "a last Saturday moves to Monday", notifiedOn: "2024-01-15", domicile: "metropole", lastDay: "2024-03-18" },
  { fact: "a last holiday moves to the next day", notifiedOn: "2023-12-31", domicile: "abroad", lastDay: "2024-05-02" },
  {
    fact: "the franc day follows the end of a short month",
    notifiedOn: "2023-12-31",
    domicile: "metropole",
    lastDay: "2024-03-01",
  },
] as const)("$fact", ({ notifiedOn, domicile, lastDay }) => {
  expect(lastDayToAppeal({ notifiedOn: parseDay(notifiedOn), domicile }).value.toString()).toBe(lastDay);
});

test("the reasons follow the count, extension included", () => {
  const { because } = lastDayToAppeal({ notifiedOn: parseDay("2024-01-16"), domicile: "metropole" });
  expect(because.map(({ rule, text }) => `${rule} ${text}`)).toStrictEqual([
    "R-APP-02 Décision notifiée le mardi 16 janvier 2024 ; destinataire établi en France métropolitaine : deux mois.",
    "R-APP-03 Délai franc : il expire le dimanche 17 mars 2024 à minuit.",
    "R-APP-03 Ce jour est un dimanche : le délai est reporté au lundi 18 mars 2024.",
    "R-APP-04 Le recours ne suspend ni l’injonction ni l’astreinte.",
  ]);
});
