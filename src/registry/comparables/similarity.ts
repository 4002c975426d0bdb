import { compare } from "../text-order.ts";
import type { Comparable } from "./comparable.ts";
import { criteria, type CriterionKey } from "./criteria.ts";
import { isInScope, type Situation } from "./situation.ts";

/** What one criterion says of one case. */
export interface Part {
  readonly key: CriterionKey;
  /** Points out of 100 that the criterion weighs. */
  readonly weight: number;
  /** 0 to 1; `null` when the case does not know. */
  readonly score: number | null;
}

/** How near a case is to a question. */
export interface Similarity {
  /** 0 to 1, over the criteria that are asked and known; `null` when none is known. */
  readonly share: number | null;
  /** 0 to 1: weight of the known criteria over the weight of those asked. */
  readonly known: number;
  /** Every criterion asked, in the order of the page. */
  readonly parts: readonly Part[];
  /** Every criterion asked is known and met whole. */
  readonly isFull: boolean;
}

/** In the order of the answer only, a criterion that the case does not know counts for half: neither yes nor no. */
const unknownScore = 0.5;

/** A case near enough to be compared. */
export interface Ranked extends Similarity {
  readonly share: number;
  readonly one: Comparable;
}

/** A case is comparable from this likeness on, and when at least this part of what is asked is known. */
export const threshold = 0.5;

/**
 * How near a case is to a question: the mean of the scores of the criteria asked, each with its weight. A criterion
 * that the case does not know is left out of the mean, above and below: it is neither a match nor a mismatch, and
 * `known` says how much of the question the mean rests on.
 */
export function toSimilarity(situation: Situation, { traits }: Pick<Comparable, "traits">): Similarity {
  const parts: Part[] = [];
  let [asked, known, gained, isFull] = [0, 0, 0, true];
  // One pass without intermediate lists: thousands of cases are read again at each change of the form.
  for (const { key, weight, scoreOf, isMet } of criteria) {
    const score = scoreOf(situation, traits);
    if (score === undefined) continue;
    parts.push({ key, weight, score });
    asked += weight;
    known += score === null ? 0 : weight;
    gained += weight * (score ?? 0);
    isFull &&= score !== null && isMet(score, situation, traits);
  }
  return {
    share: known === 0 ? null : gained / known,
    known: asked === 0 ? 0 : known / asked,
    parts,
    isFull: isFull && known > 0,
  };
}

/**
 * The cases comparable to a question, nearest first. A case is comparable when it lies in the limits of the question,
 * shares one of the articles or themes asked, is known for half of the question at least, and is like it for half at
 * least. In the order, an unknown criterion counts for half, so that what is well known and like comes first. Equals
 * are ordered by what is known, then newest first, then by name: the order of the cases given does not matter.
 */
export function rank(situation: Situation, cases: readonly Comparable[]): Ranked[] {
  return cases
    .flatMap((one) => {
      if (!isInScope(one, situation)) return [];
      const { share, ...rest } = toSimilarity(situation, one);
      if (share === null || share < threshold || rest.known < threshold || !sharesMatter(rest.parts)) return [];
      return [{ ...rest, share, one }];
    })
    .sort(byNearness);
}

// Of two cases, one about another matter altogether says nothing, however like the bodies are.
function sharesMatter(parts: readonly Part[]): boolean {
  const matter = parts.filter(({ key }) => key === "provisions" || key === "themes");
  return matter.length === 0 || matter.some(({ score }) => score !== null && score > 0);
}

function byNearness(a: Ranked, b: Ranked): number {
  return nearness(b) - nearness(a) || b.known - a.known || compare(b.one.on, a.one.on) || compare(a.one.id, b.one.id);
}

function nearness({ share, known }: Pick<Ranked, "share" | "known">): number {
  return share * known + unknownScore * (1 - known);
}
