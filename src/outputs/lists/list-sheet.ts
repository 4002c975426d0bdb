import type { FacetLists } from "../../registry/facets/lists.ts";
import type { FacetList, FacetView } from "../../registry/facets/facet.ts";
import type { Cell, Column } from "./cell.ts";

/** Name of a list that is divided by facets; its open data have the same one. */
export type ListName = keyof FacetLists;

/** What a value of a row is worth in an order; `null` is unknown or absent and always comes last. */
export type Rank = number | string | null;

/** A column of a list, and what its rows are worth in its order. */
export interface SheetColumn<View> extends Column {
  readonly toRank?: (view: View) => Rank;
}

/** How a list is drawn. */
export interface ListSheet<View> {
  readonly columns: readonly SheetColumn<View>[];
  /** Which column names the row. */
  readonly heading: number;
  readonly toCells: (view: View) => readonly Cell[];
}

/** One row of a list, ready to be drawn. */
export interface ListRow {
  /** Identifier of its record. */
  readonly id: string;
  readonly cells: readonly Cell[];
  /** Its ranks, by the keys of the orders. */
  readonly ranks: Readonly<Record<string, Rank>>;
}

/** A list ready to be drawn, whatever it lists. */
export interface ListTable {
  readonly name: ListName;
  /** Address, without base path. */
  readonly href: string;
  readonly columns: readonly Column[];
  readonly heading: number;
  readonly facets: readonly FacetView[];
  readonly rows: readonly ListRow[];
}

/** The rows of a list with what divides and orders them. */
export function toListTable<View extends { readonly id: string }>(
  name: ListName,
  { href, views, facets }: FacetList<View>,
  { columns, heading, toCells }: ListSheet<View>,
): ListTable {
  const orders = columns.flatMap(({ order, toRank }) => (order && toRank ? [{ key: order.key, toRank }] : []));
  return {
    name,
    href,
    columns,
    heading,
    facets,
    rows: views.map((view) => ({
      id: view.id,
      cells: toCells(view),
      ranks: Object.fromEntries(orders.map(({ key, toRank }) => [key, toRank(view)])),
    })),
  };
}
