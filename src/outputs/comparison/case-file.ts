import type { Comparable } from "../../registry/comparables/comparable.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The cases as the page of comparison loads them: one line of values for each case, in the order of `toLine`. */
export interface CaseFile {
  /** ISO day. */
  readonly asOf: string;
  readonly words: Vocabulary;
  readonly cases: readonly Line[];
}

type Line = ReturnType<typeof toLine>;

/** Writes the cases for a browser. */
export function toCaseFile(asOf: string, words: Vocabulary, cases: readonly Comparable[]): CaseFile {
  return { asOf, words, cases: cases.map(toLine) };
}

/** Reads them back, the same but for shares of ceilings, kept to four decimals. */
export function parseCaseFile({ cases }: CaseFile): Comparable[] {
  return cases.map(fromLine);
}

function toLine(one: Comparable) {
  const { provisions, themes, sectors, bodies, turnover, persons, aggravating, mitigating } = one.traits;
  return [
    ...([one.id, one.isRow ? 1 : 0, one.label, one.who, one.href, one.on, one.procedure] as const),
    ...([provisions, themes, sectors, bodies, turnover, persons, aggravating, mitigating] as const),
    ...([one.outcomes, one.pronounced, one.inForce, one.liquidated] as const),
    ...([one.shares.map((share) => Math.round(share * 10_000) / 10_000), one.delays, one.rates, one.orders] as const),
  ] as const;
}

function fromLine(line: Line): Comparable {
  const [id, isRow, label, who, href, on, procedure, ...rest] = line;
  const [provisions, themes, sectors, bodies, turnover, persons, aggravating, mitigating, ...followed] = rest;
  const [outcomes, pronounced, inForce, liquidated, shares, delays, rates, orders] = followed;
  return {
    ...{ id, isRow: isRow === 1, label, who, href, on, procedure },
    traits: { provisions, themes, sectors, bodies, turnover, persons, aggravating, mitigating },
    ...{ outcomes, pronounced, inForce, liquidated, shares, delays, rates, orders },
  };
}
