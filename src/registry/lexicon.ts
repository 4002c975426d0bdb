import type { Entry } from "../records/collections.ts";

/** The forms that lead to the terms of the glossary, ready to be looked for in a text. */
export interface Lexicon {
  /** Matches every form, the longest first, whatever its capitals; an acronym only as it is written. */
  readonly pattern: RegExp;
  /** The term of each form, folded. */
  readonly termOf: ReadonlyMap<string, string>;
}

/** A place in a text where a term stands. */
export interface Mention {
  /** Identifier of the term. */
  readonly term: string;
  /** The words of the text, as they stand. */
  readonly words: string;
  /** Place of the first character. */
  readonly from: number;
  /** Place after the last character. */
  readonly to: number;
}

/** The lexicon of the terms: only the forms that their records declare are ever found. */
export function toLexicon(terms: readonly Pick<Entry<"glossary">, "id" | "linkedAs">[]): Lexicon {
  const forms = terms.flatMap(({ id, linkedAs = [] }) => linkedAs.map((form) => [form, id] as const));
  const longestFirst = forms.map(([form]) => form).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Without any form, a pattern that matches nothing.
  const any = longestFirst.length === 0 ? "(?!)" : longestFirst.map(toFormPattern).join("|");
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}_@.-])(?:${any})(?![\\p{L}\\p{N}_@-])`, "gu"),
    termOf: new Map(forms.map(([form, id]) => [fold(form), id])),
  };
}

/** Every mention of a term in a text, in its order: the longest form where several could stand. */
export function findMentions({ pattern, termOf }: Lexicon, text: string): Mention[] {
  const mentions: Mention[] = [];
  // Not `matchAll`: it would compile the pattern, thousands of letters long, once more for each text.
  text.replace(pattern, (words, index: number) => {
    const term = termOf.get(fold(words));
    if (term !== undefined) mentions.push({ term, words, from: index, to: index + words.length });
    return words;
  });
  return mentions;
}

/** Two or more capitals and no small letter: « NIR », « AIPD ». */
const acronym = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

function toFormPattern(form: string): string {
  const words = form.split(/\s+/).map((word) => RegExp.escape(word).replaceAll("’", "['’]"));
  const written = words.join("[\\s\\u00a0\\u202f]+");
  return acronym.test(form) ? written : `(?i:${written})`;
}

function fold(form: string): string {
  const plain = form.replaceAll("'", "’").replace(/[\s\u00a0\u202f]+/g, " ");
  return acronym.test(plain) ? plain : plain.toLowerCase();
}
