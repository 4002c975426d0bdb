const units = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(
  " ",
);
const tens: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };
const scales: Readonly<Record<string, number>> = { mille: 1e3, million: 1e6, milliard: 1e9 };

/** A word that can stand in a number written out in French. */
export const numberWord: string = [
  ...units,
  "une",
  ...Object.keys(tens).map((word) => (word === "vingt" ? "vingts?" : word)),
  "cents?",
  "mille",
  "millions?",
  "milliards?",
  "et",
].join("|");

/** « neuf cent mille » -> 900000, « quatre-vingt-dix-sept » -> 97; `null` when the words make no number. */
export function parseFrenchNumber(text: string): number | null {
  const words = text
    .toLowerCase()
    .split(/[ -]+/)
    .filter((word) => word !== "" && word !== "et");
  let [total, current, ceiling] = [0, 0, Infinity];
  for (const word of words) {
    const scale = scales[word.replace(/^(million|milliard)s$/, "$1")];
    if (scale === undefined) {
      const next = add(current, word);
      if (next === null) return null;
      current = next;
    } else {
      if (scale >= ceiling || (current === 0 && scale > 1e3)) return null;
      total += Math.max(current, 1) * scale;
      [current, ceiling] = [0, scale];
    }
  }
  return words.length === 0 ? null : total + current;
}

/** Adds one word to a number below a thousand, or `null` when it cannot follow. */
function add(current: number, word: string): number | null {
  const lastTwo = current % 100;
  if (/^cents?$/.test(word)) return current < 10 ? Math.max(current, 1) * 100 : null;
  if (/^vingts?$/.test(word) && lastTwo === 4) return current + 76;
  const ten = tens[word.replace(/^vingts$/, "vingt")];
  if (ten !== undefined) return lastTwo === 0 ? current + ten : null;
  const unit = word === "une" ? 1 : units.indexOf(word);
  if (unit < 0) return null;
  if (unit >= 10) return [0, 60, 80].includes(lastTwo) ? current + unit : null;
  return current % 10 === 0 && (lastTwo !== 10 || unit >= 7) ? current + unit : null;
}
