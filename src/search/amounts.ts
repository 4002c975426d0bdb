const units: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, md: 1e9 };
const counted: readonly string[] = (
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize " +
  "dix-sept dix-huit dix-neuf vingt"
).split(" ");
const tens: Readonly<Record<string, number>> = { trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100 };
const inWords = new RegExp(
  `(?<![\\p{L}\\p{N}-])(${[...Object.keys(tens), ...counted.toReversed()].join("|")})(?=\\s+(?:mill|milliard))`,
  "giu",
);
const grouped = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F.]\d{3})+(?!\d)/g;
const withUnit =
  /(?<![\d.,])(\d+)(?:[.,](\d{1,3}))?\s*(milliards?|mds?|millions?|m|milliers?|mille|k)(?![\p{L}\p{N}])\s*(?:d['’]euros|de personnes|euros?|€)?/giu;

/**
 * The text with its amounts as whole numbers in digits: « 5 millions », « 5 M€ », « 5 000 000 » and « cinq millions »
 * all become `5000000`. Other words are left alone.
 */
export function toWholeAmounts(text: string): string {
  return text
    .replace(inWords, (word) => String(toCount(word.toLowerCase())))
    .replace(grouped, (digits) => digits.replace(/\D/g, ""))
    .replace(withUnit, (_, whole: string, part: string | undefined, unit: string) => {
      const amount = Number(`${whole}.${part ?? "0"}`) * toScale(unit.toLowerCase());
      return ` ${String(Math.round(amount))} `;
    });
}

function toCount(word: string): number {
  return tens[word] ?? counted.indexOf(word);
}

function toScale(unit: string): number {
  if (unit.startsWith("milliard")) return 1e9;
  if (unit.startsWith("million")) return 1e6;
  return unit.startsWith("mill") ? 1e3 : (units[unit.replace(/s$/, "")] ?? 1);
}
