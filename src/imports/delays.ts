import { numberWord, parseFrenchNumber } from "./french-number.ts";
import { read, unread, type Found, type Reading } from "./reading.ts";

const count = String.raw`(?:\d{1,3}|(?:${numberWord})(?:[ -](?:${numberWord}))*)(?: ?\([^()\n]{1,40}\))?`;
const unit = "jours?|semaines?|mois|années?|ans?|heures?";
const part = String.raw`(${count}) (${unit})`;
const pattern = new RegExp(
  String.raw`(?:délai(?: (?:maximal|maximum|total|global))?(?: de | d'| )|\bsous )${part}(?: et ${part})?` +
    String.raw`(?<working> (?:ouvrés|ouvrables|francs))?(?![\p{L}])`,
  "giu",
);

/** Every delay of a text, in its order, as ISO 8601; what the register cannot write is not read. */
export function findDelays(text: string): Found<string>[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...toReading(match),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toReading(match: RegExpExecArray): Reading<string> {
  const [phrase, firstCount = "", firstUnit = "", secondCount, secondUnit] = match;
  if (match.groups?.["working"] !== undefined) return unread("le délai ne compte pas tous les jours", phrase);
  const parts = [toPart(firstCount, firstUnit)];
  if (secondCount !== undefined && secondUnit !== undefined) parts.push(toPart(secondCount, secondUnit));
  const problem = parts.find((one) => typeof one === "string");
  if (problem !== undefined) return unread(problem, phrase);
  const iso = toIso(parts.filter((one) => typeof one !== "string"));
  return iso === null ? unread("le délai n’est pas compris", phrase) : read(iso, phrase);
}

interface Part {
  readonly letter: "Y" | "M" | "D";
  readonly count: number;
}

/** A count and its unit, or why there is none. */
function toPart(text: string, name: string): Part | string {
  const [, first = "", again] = /^([^(]+?) ?(?:\(([^)]*)\))?$/.exec(text) ?? [];
  const [number, second] = [toCount(first), again === undefined ? undefined : toCount(again)];
  if (number === null || second === null) return "un nombre n’est pas compris";
  if (second !== undefined && second !== number) return "les chiffres et les lettres ne disent pas le même délai";
  if (/^heure/i.test(name)) return "le délai se compte en heures";
  if (/^a/i.test(name)) return { letter: "Y", count: number };
  if (/^mois/i.test(name)) return { letter: "M", count: number };
  return { letter: "D", count: /^semaine/i.test(name) ? 7 * number : number };
}

function toCount(text: string): number | null {
  return /^\d+$/.test(text.trim()) ? Number(text) : parseFrenchNumber(text.trim());
}

function toIso(parts: readonly Part[]): string | null {
  const letters = parts.map(({ letter }) => letter).join("");
  return /^Y?M?D?$/.test(letters) ? `P${parts.map(({ letter, count: n }) => `${String(n)}${letter}`).join("")}` : null;
}
