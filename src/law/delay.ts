/** A delay as a decision states it; the parts are added months first, then days (R-DEL-01). */
export interface Delay {
  years: number;
  months: number;
  weeks: number;
  days: number;
}

const isoDelay = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

// The longest delay read in a decision is fifteen months; far beyond, the calendar itself ends.
const longestPart = 9999;

/** Whether the text is an ISO 8601 delay in years, months, weeks or days, such as `P2M` or `P1M15D`. */
export function isDelayText(text: string): boolean {
  return partsOf(text)?.every((part) => part <= longestPart) ?? false;
}

/** The delay written in ISO 8601; throws a RangeError for any other text. */
export function parseDelay(text: string): Delay {
  if (!isDelayText(text)) throw new RangeError(`Attendu un délai ISO 8601 tel que P2M, reçu « ${text} ».`);
  const [years = 0, months = 0, weeks = 0, days = 0] = partsOf(text) ?? [];
  return { years, months, weeks, days };
}

/** « deux mois », « un mois et quinze jours »; « aucun délai » for a delay of no length (immediate execution). */
export function toFrenchDelay(text: string): string {
  const { years, months, weeks, days } = parseDelay(text);
  const parts = [
    years > 0 ? `${toWord(years)} ${years === 1 ? "an" : "ans"}` : null,
    months > 0 ? `${toWord(months)} mois` : null,
    weeks > 0 ? `${weeks === 1 ? "une" : toWord(weeks)} ${weeks === 1 ? "semaine" : "semaines"}` : null,
    days > 0 ? `${toWord(days)} ${days === 1 ? "jour" : "jours"}` : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return "aucun délai";
  return parts.length === 1 ? parts.join() : `${parts.slice(0, -1).join(", ")} et ${parts.at(-1)}`;
}

/** « délai de deux mois », « délai d’un mois », « exécution immédiate » */
export function toDelayPhrase(text: string): string {
  const delay = toFrenchDelay(text);
  if (delay === "aucun délai") return "exécution immédiate";
  return /^une? /.test(delay) ? `délai d’${delay}` : `délai de ${delay}`;
}

const words = (
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize " +
  "dix-sept dix-huit dix-neuf vingt"
).split(" ");

function toWord(count: number): string {
  return words[count] ?? String(count);
}

function partsOf(text: string): number[] | undefined {
  return isoDelay
    .exec(text)
    ?.slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
}
