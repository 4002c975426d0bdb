import type { Disposition } from "../registry/views.ts";

/** What the search knows of a page without reading it. */
export interface SearchedPage {
  /** Address without base path. */
  readonly address: string;
  /** Its title, one line. */
  readonly title: string;
  /** What it is: « Sanction », « Incident », « Guide ». */
  readonly kind: string;
  /** Its official number, or "". */
  readonly number: string;
  /** Where it stands; `null` for what has no course: an organisation, a text. */
  readonly state: Pick<Disposition, "tone" | "word"> | null;
  /** The amount shown, whole euros (a day's worth for an astreinte); `null` when there is none. */
  readonly amount: number | null;
  /** Other whole numbers under which it is looked up: parts of a fine, what was pronounced, people affected. */
  readonly counts: readonly number[];
  /** ISO day, month or year; "" when undated. */
  readonly day: string;
  /** The year under which a reader would look for it; `null` when undated. */
  readonly year: number | null;
  /** Keys of the themes. */
  readonly themes: readonly string[];
  /** Identifiers of the organisations that it concerns. */
  readonly parties: readonly string[];
  /** Identifiers of the organisations that it only cites. */
  readonly cited: readonly string[];
  /** Names under which this page itself is looked up. */
  readonly names: string;
}

/** What a word of a facet is, and the other words that lead to it. */
export type Named = readonly [word: string, others: string];

/** An organisation: its name, its other names, the place of its sector. */
export type NamedOrganisation = readonly [name: string, others: string, sector: number];

/** The first index as a file: tables of words, then a column for each field, a row for each page in address order. */
export interface FirstIndex {
  readonly kinds: readonly Named[];
  readonly themes: readonly Named[];
  readonly sectors: readonly Named[];
  readonly organisations: readonly NamedOrganisation[];
  readonly states: readonly (readonly [tone: Disposition["tone"], word: string])[];
  readonly pages: {
    readonly address: readonly string[];
    /** "" for an organisation, whose title is its name. */
    readonly title: readonly string[];
    /** Place in `kinds`. */
    readonly kind: readonly number[];
    readonly number: readonly string[];
    /** Place in `states`, -1 for none. */
    readonly state: readonly number[];
    /** -1 for none. */
    readonly amount: readonly number[];
    readonly counts: readonly (readonly number[])[];
    readonly day: readonly string[];
    /** 0 for none. */
    readonly year: readonly number[];
    /** Places in `themes`. */
    readonly themes: readonly (readonly number[])[];
    /** Places in `organisations`; `-1 - place` for one that is only cited. */
    readonly parties: readonly (readonly number[])[];
    readonly names: readonly string[];
  };
}

/** The words of each table, by key. */
export interface Tables {
  readonly kinds: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, Named>;
  readonly sectors: ReadonlyMap<string, Named>;
  readonly organisations: ReadonlyMap<
    string,
    { readonly name: string; readonly others: string; readonly sector: string }
  >;
}

/** The kind of the page of an organisation. */
export const ownKind = "Organisme";

/**
 * The first index of these pages. Columns and places in tables halve what a list of objects weighs; the structure of the
 * small engine is built from them in the browser, which costs less than it would weigh.
 */
export function toFirstIndex(pages: readonly SearchedPage[], tables: Tables): FirstIndex {
  const rows = [...pages].sort((a, b) => (a.address < b.address ? -1 : 1));
  const kinds = distinct(rows.map(({ kind }) => kind));
  const states = distinct(rows.flatMap(({ state }) => (state === null ? [] : [toKey(state)])));
  const themes = [...tables.themes.keys()];
  const sectors = [...tables.sectors.keys()];
  const organisations = distinct(rows.flatMap(({ parties, cited }) => [...parties, ...cited]));
  const column = <T>(toValue: (page: SearchedPage) => T): T[] => rows.map(toValue);
  return {
    kinds: kinds.map((word) => [word, tables.kinds.get(word) ?? ""]),
    themes: [...tables.themes.values()],
    sectors: [...tables.sectors.values()],
    organisations: organisations.map((id) => {
      const { name, others, sector } = known(tables.organisations, id);
      return [name, others, sectors.indexOf(sector)];
    }),
    states: states.map((key) => JSON.parse(key) as [Disposition["tone"], string]),
    pages: {
      address: column(({ address }) => address),
      title: column(({ title, kind }) => (kind === ownKind ? "" : title)),
      kind: column(({ kind }) => kinds.indexOf(kind)),
      number: column(({ number }) => number),
      state: column(({ state }) => (state === null ? -1 : states.indexOf(toKey(state)))),
      amount: column(({ amount }) => amount ?? -1),
      counts: column(({ counts, amount }) => distinct(counts).filter((count) => count !== amount && count > 0)),
      day: column(({ day }) => day),
      year: column(({ year }) => year ?? 0),
      themes: column((page) => page.themes.map((key) => themes.indexOf(key))),
      parties: column(({ parties, cited }) => [
        ...parties.map((id) => organisations.indexOf(id)),
        ...cited.map((id) => -1 - organisations.indexOf(id)),
      ]),
      names: column(({ names }) => names),
    },
  };
}

function toKey({ tone, word }: NonNullable<SearchedPage["state"]>): string {
  return JSON.stringify([tone, word]);
}

// In the order of first use: the smallest numbers go to what comes first, the same in every build.
function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}

function known<V>(table: ReadonlyMap<string, V>, key: string): V {
  const value = table.get(key);
  if (value === undefined) throw new Error(`The first index has no organisation ${key}.`);
  return value;
}
