import MiniSearch, { type SearchResult } from "minisearch";
import type { KnownPage, SearchedField } from "./index-reader.ts";
import { toJoined, toTerms } from "./terms.ts";

/** A page that the small engine found. */
export interface Hit {
  readonly page: KnownPage;
  /** How well it answers; compare within one search only. */
  readonly score: number;
  /** How much of what was asked it answers, 0 to 1: rare words count more. */
  readonly coverage: number;
}

/** What the small engine makes of a query. */
export interface SmallAnswer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** The query with slips of the hand mended, folded; the folded query itself when there were none. */
  readonly mended: string;
}

/** Searches pages by what they are; knows nothing of their text. */
export interface SmallEngine {
  /** Answers at once. */
  readonly search: (text: string) => SmallAnswer;
}

/** One word of a query, what it may also be, and the pages that hold it. */
interface Term {
  /** What the index holds in its place. */
  readonly mended: string;
  readonly results: readonly SearchResult[];
  /** How sure it is that the index holds what was meant, 0 to 1. */
  readonly trust: number;
}

const weights: Readonly<Record<SearchedField, number>> = {
  number: 10,
  own: 6,
  title: 4,
  amounts: 4,
  parties: 3,
  themes: 2,
  words: 1,
  cited: 0.7,
};

/** When two pages answer alike, the one that says more goes first: a fine is on the page of its decision. */
const weightsOfKinds: Readonly<Record<string, number>> = {
  Organisme: 1.3,
  Dossier: 1.1,
  Amende: 0.7,
  Injonction: 0.7,
  Astreinte: 0.8,
  Liste: 0.7,
  Terme: 0.9,
};

/** The small engine over these pages. */
export function openSmallEngine(pages: readonly KnownPage[]): SmallEngine {
  const fields = Object.keys(weights) as SearchedField[];
  const index = new MiniSearch<KnownPage>({
    idField: "row",
    fields,
    extractField: (page, field) => (field === "row" ? page.row : toFieldText(page, field as SearchedField)) as string,
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    searchOptions: { boost: { ...weights }, tokenize: (term) => [term], weights: { prefix: 0.5, fuzzy: 0.4 } },
  });
  index.addAll(pages);
  const names = pages.map(({ title, texts }) => new Set([title, ...texts.own].map(toKnownJoined)));
  return { search: (text) => search({ index, pages, names }, text) };
}

// Names of themes, sectors and organisations come back on many pages: their words are taken apart once.
const toKnownTerms = remember((text) => toTerms(text).join(" "));
const toKnownJoined = remember(toJoined);

function remember(toWords: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const words = known.get(text) ?? toWords(text);
    known.set(text, words);
    return words;
  };
}

// A name is also one word: « AP-HP » is asked for as « aphp ».
function toFieldText({ texts }: KnownPage, field: SearchedField): string {
  const terms = texts[field].map(toKnownTerms);
  const joined = ["own", "parties"].includes(field) ? texts[field].map(toKnownJoined) : [];
  return [...new Set([...terms, ...joined])].filter((word) => word !== "").join(" ");
}

interface Index {
  readonly index: MiniSearch<KnownPage>;
  readonly pages: readonly KnownPage[];
  /** Names of each page, each in one word. */
  readonly names: readonly ReadonlySet<string>[];
}

function search(index: Index, text: string): SmallAnswer {
  const words = joinParts(index.index, toTerms(text));
  const terms = words.map((word, place) => findTerm(index.index, word, place === words.length - 1));
  const hits = toHits(index, terms, toJoined(text));
  const isWhole = words.length < 2 || hits.some(({ coverage }) => coverage > 0.95);
  const widened = isWhole
    ? hits
    : toHits(
        index,
        terms.map((term) => widen(index.index, term)),
        toJoined(text),
      );
  return { hits: widened.sort(compareHits), mended: terms.map(({ mended }) => mended).join(" ") };
}

function toHits({ pages, names }: Index, terms: readonly Term[], asked: string): Hit[] {
  const rarity = ({ results }: Term): number => Math.log(1 + pages.length / Math.max(1, results.length));
  const whole = terms.reduce((sum, term) => sum + rarity(term), 0);
  const found = new Map<number, { score: number; covered: number; isNumber: boolean }>();
  for (const term of terms) {
    for (const { id, score, match } of term.results) {
      const before = found.get(id as number) ?? { score: 0, covered: 0, isNumber: false };
      found.set(id as number, {
        score: before.score + score,
        covered: before.covered + rarity(term) * term.trust,
        isNumber: before.isNumber || isNumber(match[term.mended] ?? [], term.mended),
      });
    }
  }
  return [...found].flatMap(([row, { score, covered, isNumber }]) => {
    const page = pages[row];
    if (page === undefined) return [];
    const coverage = isNumber ? 1 : covered / whole;
    const named = isNumber || names[row]?.has(asked) === true ? 3 : 1;
    return [{ page, score: score * coverage ** 4 * named * (weightsOfKinds[page.kind] ?? 1), coverage }];
  });
}

/** A whole official number names one decision, whatever else is asked. */
function isNumber(fields: readonly string[], word: string): boolean {
  return (fields.includes("number") && /\d{6}/.test(word)) || (fields.length > 0 && word.startsWith("cniltext"));
}

/** « tik tok » is one word when the parts are none and the whole is. */
function joinParts(index: MiniSearch, words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? "";
    const isPart = before !== "" && !/\d/.test(before + word) && (!isKnown(index, before) || !isKnown(index, word));
    if (isPart && findTerm(index, before + word, false).results.length > 0) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
}

function isKnown(index: MiniSearch, word: string): boolean {
  return index.search(word).length > 0;
}

/** The pages that hold a word: as it is, or its beginning while it is typed, or what it was meant to be. */
function findTerm(index: MiniSearch, word: string, isLast: boolean): Term {
  const mayGrow = isLast && word.length > (/^\d/.test(word) ? 3 : 1);
  const exact = index.search(word, { prefix: mayGrow });
  if (exact.length > 0) return { mended: word, results: exact, trust: 1 };
  const longer = word.length > 2 ? index.search(word, { prefix: true }) : [];
  if (longer.length > 0 || /\d/.test(word) || word.length < 4) return { mended: word, results: longer, trust: 0.9 };
  const swapped = toSwapped(word).find((one) => isKnown(index, one));
  if (swapped !== undefined) return { mended: swapped, results: index.search(swapped), trust: 0.9 };
  const near = index.search(word, { fuzzy: 1 });
  const far = near.length > 0 || word.length < 6 ? near : index.search(word, { fuzzy: 2 });
  return { mended: far[0]?.terms[0] ?? word, results: far, trust: near.length > 0 ? 0.9 : 0.7 };
}

/** The word with two letters that stand side by side in each other's place. */
function toSwapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(""),
  );
}

/** No page holds all words: one of them may be another word mistyped into a known one. */
function widen(index: MiniSearch, term: Term): Term {
  if (term.mended.length < 5 || /\d/.test(term.mended)) return term;
  return { ...term, results: index.search(term.mended, { fuzzy: 1 }) };
}

/** Pages that wait come before pages that are settled, those before pages that are void. */
const tones = ["pending", "decided", "settled", "neutral", "unknown", "void"];

// Scores a twentieth apart are alike: then what is still running, then the amount, then the day.
function compareHits(a: Hit, b: Hit): number {
  const step = ({ score }: Hit): number => Math.round(Math.log(score) / Math.log(1.05));
  const tone = ({ page }: Hit): number => (page.tone === null ? -1 : tones.indexOf(page.tone));
  return (
    step(b) - step(a) ||
    tone(a) - tone(b) ||
    b.page.amount - a.page.amount ||
    (a.page.day < b.page.day ? 1 : a.page.day > b.page.day ? -1 : a.page.row - b.page.row)
  );
}
