import { toLongDate } from "../civil-day.ts";
import { easterSunday } from "../easter.ts";
import { holidaysOf, territories } from "../territory-holidays.ts";
import { because } from "../reason.ts";
import { field, oneOf } from "./field.ts";
import { kind, record } from "./question.ts";

// The algorithm of Easter holds for the Gregorian calendar, in use in France since December 1582.
const year = field(
  (value): value is number => Number.isInteger(value) && Number(value) >= 1583 && Number(value) <= 9999,
  {
    expected: "une année entière, de 1583 à 9999",
    example: "2026",
  },
);

/** Easter Sunday and the public holidays of a year. */
export const holidays = kind(record({ year, territory: oneOf(territories) }), (question) => {
  const easter = easterSunday(question.year);
  const days = holidaysOf(question.year, question.territory).map(String);
  const text = `Pâques tombe le ${toLongDate(easter)} ; ${days.length} jours fériés en ${question.year}.`;
  return { output: { easter: easter.toString(), days }, because: [because("R-DEL-06", text)] };
});
