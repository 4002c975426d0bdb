// The facets that several lists have.
import type { Disposition } from "../views.ts";
import { bandOf, bandWords } from "./amount-bands.ts";
import { closedList } from "./closed-list.ts";
import type { Facet } from "./facet.ts";
import { statusOf, statusWords } from "./statuses.ts";

const unknownYear = "inconnue";

/** The year of a record; an unknown one has its own value, so that every record has a year. */
export function yearFacet<View>(yearOf: (view: View) => number | null): Facet<View> {
  return {
    key: "annee",
    label: "Année",
    valuesOf: (view) => [String(yearOf(view) ?? unknownYear)],
    toWords: (value) => (value === unknownYear ? "année inconnue" : value),
    toPhrase: (words) => (/^\d/.test(words) ? `de ${words}` : `d’${words}`),
    order: "last",
    hasPages: true,
  };
}

/** Where a record stands today. */
export function statusFacet<View extends { readonly disposition: Disposition }>(): Facet<View> {
  return {
    key: "etat",
    label: "État",
    ...closedList(statusWords),
    valuesOf: ({ disposition }) => [statusOf(disposition)],
    toPhrase: (words) => `à l’état « ${words} »`,
    hasPages: true,
  };
}

/** The band of an amount in whole euros; `null` when a record has none. */
export function amountFacet<View>(amountOf: (view: View) => number | null): Omit<Facet<View>, "hasPages"> {
  return {
    key: "montant",
    label: "Montant",
    ...closedList(bandWords),
    valuesOf: (view) => [bandOf(amountOf(view))],
    toPhrase: (words) => `: ${words}`,
  };
}

/** A question that a record answers by yes or no. */
export function yesNoFacet<View>(
  { key, label, yes, no }: Readonly<Record<"key" | "label" | "yes" | "no", string>>,
  isYes: (view: View) => boolean,
): Facet<View> {
  return {
    key,
    label,
    ...closedList({ oui: yes, non: no }),
    valuesOf: (view) => [isYes(view) ? "oui" : "non"],
    toPhrase: (words) => `: ${words}`,
    hasPages: false,
  };
}
