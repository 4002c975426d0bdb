import { toSentences } from "./sentences.ts";

/**
 * How easily a French text is read, from 0 (specialists) to 100 (children): the scale of Kandel and Moles (1958),
 * 207 - 1.015 words a sentence - 73.6 syllables a word. `null` for a text without words.
 */
export function toReadingEase(text: string): number | null {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = toSentences(text).length;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return 207 - (1.015 * words.length) / sentences - (73.6 * syllables) / words.length;
}

/** Syllables as they are said: a final mute e does not count; a number counts as one. */
export function countSyllables(word: string): number {
  // Before the accents go: « é » is said, « e » is not.
  const said = word.toLowerCase().replace(/(?<=[^aeiouyàâéèêëîïôöùûü])(?:e|es|ent)$/, "");
  const letters = said.normalize("NFD").replace(/\p{M}/gu, "");
  return Math.max(1, letters.match(/[aeiouy]+/g)?.length ?? 0);
}
