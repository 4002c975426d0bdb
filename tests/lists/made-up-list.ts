import type { ListRow, ListTable } from "../../src/outputs/lists/list-sheet.ts";

/** What one row of a made-up list says: its values by facet, its amount. */
export interface MadeUpRow {
  readonly years: readonly string[];
  readonly themes: readonly string[];
  readonly amount: number | null;
}

/** A list of made-up rows, as the site would hand it over. */
export function toMadeUpList(made: readonly MadeUpRow[]): ListTable {
  const rows = made.map(({ amount }, place): ListRow => ({
    id: `row-${place}`,
    cells: [{ kind: "text", text: `Ligne ${place}` }],
    ranks: { montant: amount, date: place },
  }));
  const facet = (key: string, valuesOf: (row: MadeUpRow) => readonly string[]): ListTable["facets"][number] => ({
    key,
    label: key,
    values: [...new Set(made.flatMap(valuesOf))].map((value) => ({
      value,
      words: value,
      phrase: value,
      rows: made.flatMap((row, place) => (valuesOf(row).includes(value) ? [`row-${place}`] : [])),
      href: null,
    })),
  });
  return {
    name: "decisions",
    href: "/decisions/",
    columns: [
      { label: "Date", order: { key: "date", first: "down" } },
      { label: "Montant", isNumber: true, order: { key: "montant", first: "down" } },
    ],
    heading: 0,
    facets: [facet("annee", ({ years }) => years), facet("theme", ({ themes }) => themes)],
    rows,
  };
}

/** A site without feeds at its root. */
export const bareSite = {
  toUrl: (path: string): string => path,
  feed: { href: "/flux/tout.atom", title: "tout" },
  feedOf: (): undefined => undefined,
};
