import { toVocabulary } from "./outputs/comparison/words-of-cases.ts";
import type { Vocabulary } from "./outputs/comparison/vocabulary.ts";
import type { Comparable } from "./registry/comparables/comparable.ts";
import { toComparables } from "./registry/comparables/comparables.ts";
import { officialList, register } from "./register.ts";

/** Every case of the build day, newest first: what the comparison compares. */
export const comparables: readonly Comparable[] = toComparables(register, officialList);

/** The words of what a question can name. */
export const comparisonWords: Vocabulary = toVocabulary(comparables, register.provisions);
