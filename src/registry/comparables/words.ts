import type { fineFactors } from "../../records/fine-factors.ts";

/** A criterion of article 83, paragraph 2, of the GDPR. */
export type FactorKey = keyof typeof fineFactors;

/** What can follow a case, heaviest first: an outcome without money is an outcome, never 0 €. */
export const outcomes = {
  fine: "amende",
  liquidation: "liquidation d’astreinte",
  astreinte: "injonction sous astreinte",
  injunction: "injonction sans astreinte",
  reprimand: "rappel à l’ordre",
  warning: "avertissement",
  notice: "mise en demeure",
  none: "rien n’est prononcé",
  unsaid: "suite non indiquée",
} as const;

/** A key of `outcomes`. */
export type OutcomeKey = keyof typeof outcomes;

/** Bands of turnover, from their lowest amount in whole euros, lowest band first. */
export const turnoverBands = [
  { from: 0, key: "moins-10m", text: "moins de 10 millions d’euros" },
  { from: 10_000_000, key: "10-50m", text: "de 10 à 50 millions d’euros" },
  { from: 50_000_000, key: "50-500m", text: "de 50 à 500 millions d’euros" },
  { from: 500_000_000, key: "500m-10md", text: "de 500 millions à 10 milliards d’euros" },
  { from: 10_000_000_000, key: "plus-10md", text: "plus de 10 milliards d’euros" },
] as const;

/** Bands of persons affected, likewise. */
export const personBands = [
  { from: 0, key: "moins-1000", text: "moins de 1 000 personnes" },
  { from: 1000, key: "1000-100000", text: "de 1 000 à 100 000 personnes" },
  { from: 100_000, key: "100000-1m", text: "de 100 000 à 1 million de personnes" },
  { from: 1_000_000, key: "1m-10m", text: "de 1 à 10 millions de personnes" },
  { from: 10_000_000, key: "plus-10m", text: "plus de 10 millions de personnes" },
] as const;

/** The words of the two kinds of body. */
export const bodies = { public: "organisme public", private: "organisme privé" } as const;

/** Place of an amount among bands. */
export function bandOf(amount: number, bands: readonly { readonly from: number }[]): number {
  return bands.findLastIndex(({ from }) => amount >= from);
}
