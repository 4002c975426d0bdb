import { sectors, themes } from "./records/vocabulary.ts";
import { register } from "./register.ts";
import { type FirstIndex, type Named, toFirstIndex } from "./search/first-index.ts";
import { foundGuides, foundLists } from "./search/guides.ts";
import { wordsOfKinds, wordsOfSectors, wordsOfThemes } from "./search/other-words.ts";
import { toSearchedPages } from "./search/searched-pages.ts";

const named = (words: Readonly<Record<string, string>>, others: Readonly<Record<string, string>>): Map<string, Named> =>
  new Map(Object.entries(words).map(([key, word]) => [key, [word, others[key] ?? ""]]));

/** What the search knows of every page before it reads the text. */
export const firstIndex: FirstIndex = toFirstIndex(toSearchedPages(register, [...foundGuides, ...foundLists]), {
  kinds: new Map(Object.entries(wordsOfKinds)),
  themes: named(themes, wordsOfThemes),
  sectors: named(sectors, wordsOfSectors),
  organisations: new Map(
    register.organisations.map(({ id, record }) => [
      id,
      { name: record.name, others: (record.aliases ?? []).join(", "), sector: record.sector },
    ]),
  ),
});
