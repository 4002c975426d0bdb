import type { FoundPage } from "./engine.ts";
import { fold } from "./folding.ts";

/** For words it does not know, the engine falls back on their first letters: is this page more than such a guess? */
export function isRelated(page: FoundPage, words: string, matchedFields: readonly string[] = []): boolean {
  const indexed = page.content.split(/\s+/);
  const matches = [
    ...page.locations.map((location) => indexed[location] ?? ""),
    ...matchedFields.map((field) => page.meta[field] ?? ""),
  ];
  const candidates = matches.flatMap((match) => [...toParts(fold(match)), ...toParts(match).map(fold)]);
  return toParts(words).every((word) => candidates.some((candidate) => candidate.startsWith(toStem(word))));
}

function toParts(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

// Four letters are a stem in common, three those of « mots » and « mot »; a number must be there whole.
function toStem(word: string): string {
  return /\d/.test(word) || word.length < 4 ? word : word.slice(0, Math.min(4, word.length - 1));
}
