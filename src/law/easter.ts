/** Easter Sunday of a year, by the anonymous Gregorian algorithm (Meeus). */
export function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const leapCenturies = Math.floor(century / 4);
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - lunarCorrection + 15) % 30;
  const leapYears = Math.floor(yearOfCentury / 4);
  const daysToSunday = (32 + 2 * (century % 4) + 2 * leapYears - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * daysToSunday) / 451);
  const marchDay = epact + daysToSunday - 7 * correction + 22;
  return new Temporal.PlainDate(year, 3, 1).add({ days: marchDay - 1 });
}
