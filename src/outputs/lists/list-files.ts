import { toCapital } from "../../registry/letter-case.ts";
import { typeset } from "../typography.ts";
import { toShortDay } from "../wording/dates.ts";
import type { Cell } from "./cell.ts";
import { toLetters } from "./code-letters.ts";
import type { FacetColumn, FeedLink, FileCell, FileRow, ListFile, OrderColumn } from "./list-file.ts";
import type { ListRow, ListTable, Rank } from "./list-sheet.ts";
import { listWords } from "./list-words.ts";

/** Rows in one part of a list: a first answer of fifty rows needs one or two of them. */
export const partLength = 200;

/** What the files of a list need of the site. */
export interface ListSite {
  /** Puts the base path before an address. */
  readonly toUrl: (path: string) => string;
  /** The feed of the whole list. */
  readonly feed: FeedLink;
  /** The feed of the same subject as a value of a facet. */
  readonly feedOf: (facet: string, value: string) => FeedLink | undefined;
}

/** What divides and orders all rows of a list. */
export function toListFile(list: ListTable, site: ListSite): ListFile {
  const place = new Map(list.rows.map(({ id }, index) => [id, index]));
  return {
    noun: listWords[list.name].noun,
    size: list.rows.length,
    partLength,
    facets: Object.fromEntries(list.facets.map((facet) => [facet.key, toFacetColumn(facet, place, site)])),
    orders: Object.fromEntries(
      list.columns.flatMap(({ order }) =>
        order === undefined ? [] : [[order.key, { first: order.first, rows: toOrder(list.rows, order.key) }]],
      ),
    ),
    feed: site.feed,
    csv: site.toUrl(`/donnees/v1/${list.name}.csv`),
  };
}

function toFacetColumn(
  { key, label, values }: ListTable["facets"][number],
  place: ReadonlyMap<string, number>,
  { feedOf }: ListSite,
): FacetColumn {
  const codes: number[][] = Array.from({ length: place.size }, () => []);
  values.forEach(({ rows }, code) => {
    for (const id of rows) codes[place.get(id) ?? -1]?.push(code);
  });
  return {
    label,
    values: values.map(({ value, words }) => {
      const feed = feedOf(key, value);
      return { value, words: typeset(toCapital(words)), ...(feed !== undefined && { feed }) };
    }),
    rows: toLetters(codes),
  };
}

/** The rank of every row among all different ranks, as letters; `up` or `down` when the rows already stand in that order. */
function toOrder(rows: readonly ListRow[], key: string): OrderColumn["rows"] {
  const ranks = rows.map((row) => row.ranks[key] ?? null);
  if (isOrdered(ranks, 1)) return "up";
  if (isOrdered(ranks, -1)) return "down";
  const different = [...new Set(ranks.filter((rank) => rank !== null))].sort(compareRanks);
  const codeOf = new Map(different.map((rank, code) => [rank, code]));
  return toLetters(ranks.map((rank) => (rank === null ? [] : [codeOf.get(rank) ?? 0])));
}

function isOrdered(ranks: readonly Rank[], sign: 1 | -1): boolean {
  return ranks.every((rank, index) => {
    const before = ranks[index - 1];
    return rank !== null && (before === undefined || before === null || sign * compareRanks(before, rank) <= 0);
  });
}

function compareRanks(one: number | string, other: number | string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows of a list, cut into parts. */
export function toListParts({ rows }: ListTable, { toUrl }: Pick<ListSite, "toUrl">): FileRow[][] {
  const drawn = rows.map(({ id, cells }) => ({ id, cells: cells.map((cell) => toFileCell(cell, toUrl)) }));
  return Array.from({ length: Math.ceil(drawn.length / partLength) }, (_, part) =>
    drawn.slice(part * partLength, (part + 1) * partLength),
  );
}

function toFileCell(cell: Cell, toUrl: ListSite["toUrl"]): FileCell {
  const note = cell.kind === "status" || cell.note === undefined ? {} : { note: typeset(cell.note) };
  switch (cell.kind) {
    case "text":
      return { text: typeset(cell.text), ...note };
    case "links":
      return { text: "", links: cell.links.map(({ href, text }) => [toUrl(href), typeset(text)] as const), ...note };
    case "day":
      if (cell.on === null) return { text: cell.unknown ?? "inconnue", ...note };
      return { text: typeset(toShortDay(cell.on)), day: cell.on, ...note };
    case "status":
      return { text: typeset(cell.disposition.word), tone: cell.disposition.tone };
    default:
      return cell satisfies never;
  }
}
