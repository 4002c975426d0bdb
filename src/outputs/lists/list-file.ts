// What a browser reads of a list: first what divides and orders all its rows, then the rows themselves, part by part.
import type { Disposition } from "../../registry/views.ts";

/** All rows of a list without their words. */
export interface ListFile {
  /** « décision », « décisions ». */
  readonly noun: readonly [one: string, many: string];
  /** How many rows the list has. */
  readonly size: number;
  /** Rows in a part; part `n` stands at the address of this file with `-n` before its end. */
  readonly partLength: number;
  /** The facets by their keys, in the order in which they are offered. */
  readonly facets: Readonly<Record<string, FacetColumn>>;
  /** What rows may be ordered by, by keys. */
  readonly orders: Readonly<Record<string, OrderColumn>>;
  /** The feed of the whole list. */
  readonly feed: FeedLink;
  /** The open data of the whole list, CSV. */
  readonly csv: string;
}

/** One facet and the values of every row. */
export interface FacetColumn {
  readonly label: string;
  readonly values: readonly ChoiceValue[];
  /** For each row the letters of its values, rows divided by a space. */
  readonly rows: string;
}

/** A value that a reader may choose. */
export interface ChoiceValue {
  /** Its name in a query. */
  readonly value: string;
  readonly words: string;
  /** The feed of the same subject, when there is one. */
  readonly feed?: FeedLink;
}

/** A feed to follow. */
export interface FeedLink {
  /** With base path. */
  readonly href: string;
  readonly title: string;
}

/** What rows are ordered by. */
export interface OrderColumn {
  /** The direction that a reader wants first. */
  readonly first: "up" | "down";
  /** For each row the letter of its rank, nothing when it is unknown; the direction alone when the list stands in that order. */
  readonly rows: string;
}

/** One row: its identifier, then its cells. */
export interface FileRow {
  readonly id: string;
  readonly cells: readonly FileCell[];
}

/** One cell in words that are already typeset. */
export interface FileCell {
  readonly text: string;
  readonly note?: string;
  /** Links in the place of the text: address with base path, words. */
  readonly links?: readonly (readonly [href: string, text: string])[];
  /** ISO day that the text says. */
  readonly day?: string;
  /** Tone of a status that the text says. */
  readonly tone?: Disposition["tone"];
}
