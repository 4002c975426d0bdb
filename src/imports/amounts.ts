import { numberWord, parseFrenchNumber } from "./french-number.ts";
import { read, unread, type Found, type Reading } from "./reading.ts";

const digits = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const words = `(?:${numberWord})(?:[ -]+(?:${numberWord}))*`;
const scale = "millions?|milliards?";
const euros = String.raw`(?:d'|de )?(?:euros?|€|EUR)(?![\p{L}\d])`;

// « 900 000 (neuf cent mille) euros », « 900 000 euros (neuf cent mille euros) », « cinq mille (5 000) euros »,
// « 40 millions d'euros ». A number that follows another one is left alone: where one ends is not sure.
const pattern = new RegExp(
  String.raw`(?<![\p{L}\d,.]|\d[ .,])(?<first>${digits}|${words})(?: (?<scale>${scale}))?` +
    String.raw`(?: ?\((?<inner>[^()\n]{1,90})\))?(?: (?<after>${scale}))? ?${euros}` +
    String.raw`(?: ?\((?<outer>(?:${digits}|${words})(?: ?(?:${scale}))?) ?(?:${euros})?\))?`,
  "giu",
);

/** Every amount in euros of a text, in its order. One whose digits and words disagree is not read. */
export function findAmounts(text: string): Found<number>[] {
  return [...text.matchAll(pattern)].map((match) => ({
    ...toReading(match[0].trim(), match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toReading(phrase: string, groups: Readonly<Record<string, string | undefined>>): Reading<number> {
  const unit = groups["scale"] ?? groups["after"] ?? "";
  const first = toNumber(groups["first"] ?? "", unit);
  const again = groups["inner"] ?? groups["outer"];
  const second = again === undefined ? first : toNumber(...withUnit(again, groups["inner"] === undefined ? "" : unit));
  if (first === null || second === null) return unread("un nombre n’est pas compris", phrase);
  if (first !== second) return unread("les chiffres et les lettres ne disent pas la même somme", phrase);
  if (!Number.isSafeInteger(first)) return unread("la somme n’est pas en euros entiers", phrase);
  return read(first, phrase);
}

/** « 40 millions d'euros » in brackets carries its own unit; « quarante » borrows the one outside. */
function withUnit(text: string, outside: string): [text: string, unit: string] {
  const bare = text.replace(new RegExp(` ?${euros}$`, "iu"), "").trim();
  const own = new RegExp(`^(?:${digits}) (${scale})$`, "i").exec(bare)?.[1];
  if (own !== undefined) return [bare.slice(0, -own.length).trim(), own];
  return [bare, /million|milliard/i.test(bare) ? "" : outside];
}

function toNumber(text: string, unit: string): number | null {
  const factor = /^milliard/i.test(unit) ? 1e9 : /^million/i.test(unit) ? 1e6 : 1;
  const number = new RegExp(`^(?:${digits})$`).test(text)
    ? Number(text.replace(/[ .]/g, "").replace(",", "."))
    : parseFrenchNumber(text);
  return number === null ? null : Math.round(number * factor * 100) / 100;
}
