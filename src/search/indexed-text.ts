import { elided, groupedDigits } from "./folding.ts";

// A mark without ink: the index drops it with the accents, so « co‸eur » is found as « coeur » and shown as « cœur ».
const joiner = "\u034F";
const ligatures: Readonly<Record<string, string>> = { œ: "oe", Œ: "OE", æ: "ae", Æ: "AE" };
const elisions = new RegExp(`(?<![\\p{L}\\p{N}])${elided}[’'](?=[\\p{L}\\p{N}«]|$)`, "giu");

/**
 * The text as it is given to the index: « l’amende » in two words, ligatures and grouped digits held by a mark that
 * the index ignores. `toReadable` brings the published text back.
 */
export function toIndexed(text: string): string {
  return text
    .replace(/\u200B/g, "")
    .replace(elisions, (word) => `${word.slice(0, -1)}’ `)
    .replace(/[œŒæÆ]/g, (letter) => [...(ligatures[letter] ?? letter)].join(joiner))
    .replace(groupedDigits, (digits) => digits.replace(/\D/g, joiner));
}

/** The published text behind an excerpt of the index, but for the spaces of French typography. */
export function toReadable(indexed: string): string {
  return indexed
    .replace(/’ /g, "’")
    .replace(/(?<=\d)\u034F(?=\d)/g, "\u202F")
    .replace(/(o|a)\u034Fe/gi, (pair) => ligatureOf(pair.replace(joiner, "")));
}

function ligatureOf(pair: string): string {
  return Object.keys(ligatures).find((letter) => ligatures[letter] === pair) ?? pair;
}
