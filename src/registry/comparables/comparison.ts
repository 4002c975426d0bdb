import type { Comparable } from "./comparable.ts";
import { type Distribution, toDistribution } from "./distribution.ts";
import { type Ranked, rank } from "./similarity.ts";
import { isInScope, type Situation } from "./situation.ts";

/** The answer to a question: the comparable cases and what followed in them. */
export interface Comparison {
  readonly situation: Situation;
  /** Cases that the register and the list hold together. */
  readonly held: number;
  /** Those inside the limits of the question. */
  readonly inScope: number;
  /** Nearest first. */
  readonly ranked: readonly Ranked[];
  /** What followed in all comparable cases. */
  readonly near: Distribution;
  /** What followed in those that meet every criterion asked. */
  readonly full: Distribution;
}

/** Answers a question over cases. */
export function toComparison(situation: Situation, cases: readonly Comparable[]): Comparison {
  const ranked = rank(situation, cases);
  return {
    situation,
    held: cases.length,
    inScope: cases.filter((one) => isInScope(one, situation)).length,
    ranked,
    near: toDistribution(ranked.map(({ one }) => one)),
    full: toDistribution(ranked.filter(({ isFull }) => isFull).map(({ one }) => one)),
  };
}

/** Whether a question asks anything besides its limits. */
export function asksSomething({ provisions, themes, sector, body, ...rest }: Situation): boolean {
  const lists = [provisions, themes, rest.aggravating, rest.mitigating];
  return (
    lists.some((list) => list.length > 0) || [sector, body, rest.turnover, rest.persons].some((one) => one !== null)
  );
}
