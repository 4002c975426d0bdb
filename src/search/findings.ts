import { toWholeAmounts } from "./amounts.ts";
import type { FullText, Match } from "./engine.ts";
import { fold } from "./folding.ts";
import type { KnownPage } from "./index-reader.ts";
import type { Sort } from "./query.ts";
import { isRelated } from "./relevance.ts";
import type { SmallAnswer } from "./small-engine.ts";

/** What the text of the pages answers, by row of the first index, best first. */
export type TextMatches = ReadonlyMap<number, Match>;

/** From this share of what was asked on, a page is shown before the text is searched. */
const sure = 0.85;
/** Under this share, a page is no answer unless its text is. */
const slight = 0.45;
/** What a text that holds every word is worth beside a name that answers in part; a little more for the best text. */
const worthOfText = 0.3;
const worthOfRank = 0.1;

/** The pages that answer without doubt: shown at once, and nothing that comes later takes their place. */
export function toSurePages({ hits }: SmallAnswer): KnownPage[] {
  return hits.filter(({ coverage }) => coverage >= sure).map(({ page }) => page);
}

/**
 * One list: the sure pages in their place, then those that their name and their text bring nearest, each for its part.
 */
export function toList(answer: SmallAnswer, matches: TextMatches, pages: readonly KnownPage[]): KnownPage[] {
  const ranks = new Map([...matches.keys()].map((row, rank) => [row, rank]));
  const coverages = new Map(answer.hits.map(({ page, coverage }) => [page.row, coverage]));
  const worth = (row: number): number => {
    const rank = ranks.get(row);
    return (coverages.get(row) ?? 0) + (rank === undefined ? 0 : worthOfText + worthOfRank / (1 + rank));
  };
  const named = answer.hits.filter(({ coverage }) => coverage >= slight).map(({ page }) => page.row);
  // Alike in worth, a page keeps the place that its name gave it, then that of its text.
  const rest = [...new Set([...named, ...matches.keys()])].sort((a, b) => worth(b) - worth(a));
  return [...new Set([...toSurePages(answer), ...rest.flatMap((row) => pages[row] ?? [])])];
}

/** Searches the text: amounts in digits, else as typed, else as it was meant. Empty when the engine only guesses. */
export async function findInText(fullText: FullText, text: string, mended: string): Promise<TextMatches> {
  for (const words of new Set([fold(toWholeAmounts(text)), fold(text), mended])) {
    const { results } = await fullText.search(words);
    const [best] = results;
    // The best page stands for all: when it is a guess, they all are.
    if (best === undefined || !isRelated(await best.data(), words, best.matchedMetaFields)) continue;
    return new Map(results.flatMap((match) => toRow(fullText, match)));
  }
  return new Map();
}

function toRow({ rows }: FullText, match: Match): [number, Match][] {
  const row = rows.get(match.id);
  return row === undefined ? [] : [[row, match]];
}

/** The pages in another order: the newest first, or the highest amount first; what has neither goes last. */
export function sortPages(pages: readonly KnownPage[], sort: Sort | null): readonly KnownPage[] {
  if (sort === null) return pages;
  const byDay = (a: KnownPage, b: KnownPage): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.row - b.row);
  return [...pages].sort((a, b) => (sort === "montant" ? b.amount - a.amount : 0) || byDay(a, b));
}
