import { keysOf } from "../../records/keys.ts";
import type { Facet } from "./facet.ts";

/** The words of a closed list and its order, for a facet whose values are the keys of `words`. */
export function closedList(words: Readonly<Record<string, string>>): Pick<Facet<never>, "toWords" | "order"> {
  return { toWords: (value) => words[value] ?? value, order: Object.keys(words) };
}

/** The same words, the most frequent value first. */
export function frequentList(words: Readonly<Record<string, string>>): Pick<Facet<never>, "toWords" | "order"> {
  return { toWords: (value) => words[value] ?? value, order: "frequent" };
}

/** The words of a vocabulary under the segments of its addresses: `{a: "x"}` named by `{a: "slug"}` -> `{slug: "x"}`. */
export function named<Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  words: Readonly<Record<Key, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(keysOf(slugs).map((key) => [slugs[key], words[key]]));
}
