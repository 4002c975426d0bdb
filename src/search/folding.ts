/** Little words that lose their vowel before another word: what follows them is the word people search. */
export const elided = "(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)";

const particles = new RegExp(`(?<![\\p{L}\\p{N}])${elided}' ?`, "gu");
const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae" };

/** Groups of three digits with one space between them, as in « 5 000 000 »; digits before them leave them alone. */
export const groupedDigits: RegExp = /(?<!\d[ \u00A0\u202F]?)\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;

/**
 * The words that a search compares: no accent, no capital, no elision, one space between words, amounts undivided
 * (`5000000`), decision numbers joined (`san2026003`, or `2026003` without its series). Folding twice changes nothing.
 */
export function fold(text: string): string {
  return toNumbers(toUndivided(toWords(toUndivided(toLetters(text)))));
}

// The combining grapheme joiner of the indexed copy is a mark too: it goes away with the accents.
function toLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/[œæ]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[’‘ʼ]/g, "'");
}

function toWords(letters: string): string {
  return letters
    .replace(/(?<![\p{L}\p{N}])n°/gu, " ")
    .replace(/[^\p{L}\p{N}'"-]+/gu, " ")
    .replace(particles, "")
    .trim();
}

// Twice: what stands between two amounts, then what stood inside one, is gone.
function toUndivided(text: string): string {
  return text.replace(groupedDigits, (digits) => digits.replace(/\D/g, ""));
}

function toNumbers(words: string): string {
  return words
    .replace(
      /(?<![\p{L}\p{N}])(sanps|san|medp?)[ -]*(\d{4})[ -]*(\d{1,3})(?![\p{L}\p{N}])/gu,
      (_, series: string, year: string, rank: string) => `${series}${year}${rank.padStart(3, "0")}`,
    )
    .replace(/(?<![\p{L}\p{N}-])((?:19|20)\d{2})-(\d{3})(?![\p{L}\p{N}-])/gu, "$1$2");
}

/** The spellings under which a decision is looked up: `SAN-2026-003` -> `SAN-2026-003`, `san2026003`, `2026003`. */
export function toSpellings(number: string): string[] {
  const joined = fold(number);
  return [...new Set([number, joined, joined.replace(/^[a-z]+(?=\d)/, "")])];
}
