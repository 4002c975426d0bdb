import type { Cell } from "../../../src/outputs/lists/cell.ts";
import type { ListRow, ListTable } from "../../../src/outputs/lists/list-sheet.ts";

/**
 * A list of `count` rows whose values are drawn from the real ones, facet by facet, and whose titles mix their words: two
 * rows say the same thing no more often than chance has it, so that nothing compresses better than real rows would.
 */
export function growList(list: ListTable, count: number): ListTable {
  if (count <= list.rows.length) return list;
  const draw = toDraw(list.rows.length);
  const ids = Array.from({ length: count }, (_, place) => `san-${String(2018 + (place % 9))}-${String(place)}`);
  // The dates of the real rows, spread: a grown list stands in its own order as the real one does.
  const stretched = ids.map((_, place) => Math.floor((place * list.rows.length) / count));
  return {
    ...list,
    rows: ids.map((id, place) => toRow(list.rows, { id, place: stretched[place] ?? 0, draw })),
    facets: list.facets.map((facet) => {
      const sources = facet.key === "annee" ? stretched : ids.map(() => draw());
      const valuesOf = list.rows.map(({ id }) =>
        facet.values.flatMap(({ rows }, code) => (rows.includes(id) ? [code] : [])),
      );
      const rows: string[][] = facet.values.map(() => []);
      ids.forEach((id, place) => valuesOf[sources[place] ?? 0]?.forEach((code) => rows[code]?.push(id)));
      return { ...facet, values: facet.values.map((value, code) => ({ ...value, rows: rows[code] ?? [] })) };
    }),
  };
}

interface Seed {
  readonly id: string;
  /** The real row of the same date. */
  readonly place: number;
  readonly draw: () => number;
}

function toRow(rows: readonly ListRow[], { id, place, draw }: Seed): ListRow {
  const dated = at(rows, place);
  const cells = dated.cells.map((_, column) => {
    if (column === 0) return at(dated.cells, 0);
    const cell = at(at(rows, draw()).cells, column);
    return column === 1 ? toMixed(cell, at(at(rows, draw()).cells, column), id) : cell;
  });
  return { id, cells, ranks: { ...at(rows, draw()).ranks, date: dated.ranks["date"] ?? null } };
}

/** Half of one title, half of another, under an address of its own. */
function toMixed(one: Cell, other: Cell, id: string): Cell {
  if (one.kind !== "links" || other.kind !== "links") return one;
  const [first = [], second = []] = [one, other].map(({ links }) => (links[0]?.text ?? "").split(" "));
  const words = [...first.slice(0, first.length / 2), ...second.slice(second.length / 2)];
  return {
    ...one,
    links: [{ href: `/decisions/${id}/`, text: words.join(" ") }],
    note: `${id.toUpperCase()}, Sanction`,
  };
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`nothing stands at ${String(place)}`);
  return item;
}

/** Numbers below `size`, the same at every run. */
function toDraw(size: number): () => number {
  let state = 20_261_121;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % size;
  };
}
