import { expect, test } from "vitest";
import { isDelayText, parseDelay, toDelayPhrase, toFrenchDelay } from "../../src/law/delay.ts";

test.each([
  { delay: "P2M", french: "deux mois", phrase: "délai de deux mois" },
  { delay: "P1M", french: "un mois", phrase: "délai d’un mois" },
  { delay: "P1W", french: "une semaine", phrase: "délai d’une semaine" },
  { delay: "P2W", french: "deux semaines", phrase: "délai de deux semaines" },
  { delay: "P1D", french: "un jour", phrase: "délai d’un jour" },
  { delay: "P30D", french: "30 jours", phrase: "délai de 30 jours" },
  { delay: "P15M", french: "quinze mois", phrase: "délai de quinze mois" },
  { delay: "P1Y", french: "un an", phrase: "délai d’un an" },
  { delay: "P2Y", french: "deux ans", phrase: "délai de deux ans" },
  { delay: "P1M15D", french: "un mois et quinze jours", phrase: "délai d’un mois et quinze jours" },
  { delay: "P1Y2M3D", french: "un an, deux mois et trois jours", phrase: "délai d’un an, deux mois et trois jours" },
  { delay: "P11M", french: "onze mois", phrase: "délai de onze mois" },
  { delay: "P0D", french: "aucun délai", phrase: "exécution immédiate" },
])("$delay is « $french »", ({ delay, french, phrase }) => {
  expect(toFrenchDelay(delay)).toBe(french);
  expect(toDelayPhrase(delay)).toBe(phrase);
});

test.each([
  "",
  "P",
  "2M",
  "P2",
  "PM",
  "PT24H",
  "P1DT2H",
  "P1.5M",
  "-P1M",
  "P-1M",
  "p2m",
  "P2M ",
  "P3D2M",
  "2 mois",
  "P10000M",
])("« %s » is not a delay", (text) => {
  expect(isDelayText(text)).toBe(false);
  expect(() => parseDelay(text)).toThrow(`Attendu un délai ISO 8601 tel que P2M, reçu « ${text} ».`);
});

test("the parts of a delay are kept apart", () => {
  expect(parseDelay("P1Y2M3W4D")).toStrictEqual({ years: 1, months: 2, weeks: 3, days: 4 });
  expect(parseDelay("P9999D")).toStrictEqual({ years: 0, months: 0, weeks: 0, days: 9999 });
});
