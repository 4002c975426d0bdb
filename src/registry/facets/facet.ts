import { compare } from "../text-order.ts";

/** One way to divide a list, such as the year or the theme of its records. */
export interface Facet<View> {
  /** Segment of its addresses and its name in a query: `annee`, `theme`. It never changes. */
  readonly key: string;
  /** « Année » */
  readonly label: string;
  /** The values of a record, as segments of addresses; none when the facet says nothing of it, several when it has several. */
  readonly valuesOf: (view: View) => readonly string[];
  /** What a reader reads for a value, as it stands inside a sentence: « sécurité », « RGPD, article 32 ». */
  readonly toWords: (value: string) => string;
  /** What follows the name of the list in the title of the page of a value: « sur le thème « sécurité » ». */
  readonly toPhrase: (words: string) => string;
  /** Order of the values: the most frequent first, the last first, or that of a closed list. */
  readonly order: "frequent" | "last" | readonly string[];
  /** Each value that has a record has a static page. */
  readonly hasPages: boolean;
}

/** A value of a facet, and the rows that have it. */
export interface FacetValue {
  /** Segment of its address and its name in a query. */
  readonly value: string;
  /** As it stands inside a sentence. */
  readonly words: string;
  /** The same after the name of the list: « de 2024 ». */
  readonly phrase: string;
  /** Identifiers of its records, in the order of the list; never empty. */
  readonly rows: readonly string[];
  /** Its static page, without base path; `null` when it has none. */
  readonly href: string | null;
}

/** A facet of a list with its values. */
export interface FacetView {
  readonly key: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}

/** A list of records with everything that divides it. */
export interface FacetList<View> {
  /** Address of the list, without base path. */
  readonly href: string;
  /** Its records, in its own order. */
  readonly views: readonly View[];
  readonly facets: readonly FacetView[];
}

/** Divides a list: every value that at least one record has, with its records. */
export function toFacetList<View extends { readonly id: string }>(
  href: string,
  views: readonly View[],
  facets: readonly Facet<View>[],
): FacetList<View> {
  return { href, views, facets: facets.map((facet) => toFacetView(href, views, facet)) };
}

function toFacetView<View extends { readonly id: string }>(
  href: string,
  views: readonly View[],
  facet: Facet<View>,
): FacetView {
  const rows = new Map<string, string[]>();
  for (const view of views) {
    for (const value of new Set(facet.valuesOf(view))) rows.set(value, [...(rows.get(value) ?? []), view.id]);
  }
  const values = [...rows].map(([value, ids]) => {
    const words = facet.toWords(value);
    const page = facet.hasPages ? `${href}${facet.key}/${value}/` : null;
    return { value, words, phrase: facet.toPhrase(words), rows: ids, href: page };
  });
  return { key: facet.key, label: facet.label, values: inOrder(values, facet.order) };
}

function inOrder(values: readonly FacetValue[], order: Facet<never>["order"]): FacetValue[] {
  return [...values].sort((a, b) => {
    if (order === "last") return compare(b.value, a.value);
    if (order === "frequent") return b.rows.length - a.rows.length || compare(a.value, b.value);
    return order.indexOf(a.value) - order.indexOf(b.value);
  });
}
