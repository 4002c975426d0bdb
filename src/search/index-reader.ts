import { type FirstIndex, type Named, ownKind } from "./first-index.ts";
import { toSpellings } from "./folding.ts";

/** A page of the first index with its words, ready to be searched, narrowed and drawn. */
export interface KnownPage {
  /** Its row in the index, which is its order by address. */
  readonly row: number;
  /** Address without base path. */
  readonly address: string;
  readonly title: string;
  readonly kind: string;
  readonly number: string;
  readonly tone: FirstIndex["states"][number][0] | null;
  readonly word: string;
  /** Whole euros, or -1. */
  readonly amount: number;
  /** ISO day, month or year, or "". */
  readonly day: string;
  /** Values of each facet, as a reader sees them. */
  readonly values: Readonly<Record<"kind" | "year" | "theme" | "sector" | "organisation", readonly string[]>>;
  /** The texts by which it is searched, one for each name. */
  readonly texts: Readonly<Record<SearchedField, readonly string[]>>;
}

/** What the small engine weighs apart. */
export type SearchedField = "number" | "own" | "parties" | "title" | "amounts" | "themes" | "words" | "cited";

/** The pages of a first index, by row. */
export function parseFirstIndex(index: FirstIndex): KnownPage[] {
  return index.pages.address.map((_, row) => toKnownPage(index, row));
}

/** A record names its themes in the order of their weight. */
const mainThemes = 3;

function toKnownPage(index: FirstIndex, row: number): KnownPage {
  const { pages } = index;
  const kind = index.kinds[pages.kind[row] ?? 0] ?? ["", ""];
  const [tone = null, word = ""] = index.states[pages.state[row] ?? -1] ?? [];
  const day = pages.day[row] ?? "";
  const themes = named(index.themes, pages.themes[row]);
  const parties = named(index.organisations, pages.parties[row]);
  const cited = named(
    index.organisations,
    pages.parties[row]?.map((place) => -1 - place),
  );
  const isOwn = kind[0] === ownKind;
  // The title of an organisation is its name.
  const title = isOwn ? (parties[0]?.[0] ?? "") : (pages.title[row] ?? "");
  const sectors = named(index.sectors, [...new Set(parties.map(([, , sector]) => sector))]);
  const amount = pages.amount[row] ?? -1;
  const number = pages.number[row] ?? "";
  const names = pages.names[row] ?? "";
  return {
    row,
    address: pages.address[row] ?? "",
    title,
    kind: kind[0],
    number,
    tone,
    word,
    amount,
    day,
    values: {
      kind: [kind[0]],
      year: pages.year[row] ? [String(pages.year[row])] : [],
      theme: themes.map(([name]) => name),
      sector: sectors.map(([name]) => name),
      organisation: [...parties, ...cited].map(([name]) => name),
    },
    texts: {
      number: number === "" ? [] : toSpellings(number),
      own: isOwn ? toWords(parties) : names.split(", "),
      parties: isOwn ? [] : toWords(parties),
      title: [title],
      // The amounts of an organisation are those of its decisions, which say more.
      amounts: isOwn ? [] : [amount, ...(pages.counts[row] ?? [])].filter((count) => count > 0).map(String),
      themes: toWords(themes.slice(0, mainThemes)),
      words: [...kind, ...toWords([...themes.slice(mainThemes), ...sectors]), toMonth(day), day.slice(0, 4)],
      cited: toWords(cited),
    },
  };
}

function named<Entry>(table: readonly Entry[], places: readonly number[] = []): Entry[] {
  return places.map((place) => table[place]).filter((entry) => entry !== undefined);
}

function toWords(entries: readonly (Named | FirstIndex["organisations"][number])[]): string[] {
  return entries.flatMap(([word, others]) => [word, ...others.split(", ")]);
}

const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

// A month as one says it, so that « octobre 2024 » narrows.
function toMonth(day: string): string {
  return months[Number(day.slice(5, 7)) - 1] ?? "";
}
