import type { Traits } from "./comparable.ts";
import type { Situation } from "./situation.ts";

/** Names of the criteria, in the order of the page. */
export type CriterionKey =
  "provisions" | "themes" | "sector" | "body" | "turnover" | "persons" | "aggravating" | "mitigating";

/** One criterion of likeness. */
export interface Criterion {
  readonly key: CriterionKey;
  /** French, without an article. */
  readonly word: string;
  /** Points out of 100 when everything is asked. */
  readonly weight: number;
  /** The rule, one French sentence for the page. */
  readonly rule: string;
  /** 0 to 1; `null` when the case does not know; undefined when the question does not ask. */
  readonly scoreOf: (asked: Situation, found: Traits) => number | null | undefined;
  /** The case meets the criterion whole: every point asked is found, whatever else is. */
  readonly isMet: (score: number, asked: Situation, found: Traits) => boolean;
}

/** A point of a case that was not asked weighs a tenth of a point asked. */
const extraWeight = 0.1;

/**
 * Likeness of two sets, 0 to 1: what is asked and found, over that, what is asked and not found, and a tenth of what is
 * found and not asked. It has a direction: it looks for the question in the case, so that a case with more breaches
 * stays near. `null` when the case is unknown.
 */
export function setScore(asked: readonly string[], found: readonly string[] | null): number | null {
  if (found === null) return null;
  let common = 0;
  for (const one of asked) if (found.includes(one)) common += 1;
  return common / (asked.length + extraWeight * (found.length - common));
}

/** Likeness of two places on a ladder, the same from either side: the same band 1, the next one 0,5, else 0. */
export function bandScore(asked: number, found: number | null): number | null {
  if (found === null) return null;
  return [1, 0.5][Math.abs(asked - found)] ?? 0;
}

function memberScore<T>(asked: T, found: readonly T[] | null): number | null {
  return found === null ? null : Number(found.includes(asked));
}

type SetKey = "provisions" | "themes" | "aggravating" | "mitigating";
type BandKey = "turnover" | "persons";

function ofSet(key: SetKey): Pick<Criterion, "key" | "scoreOf" | "isMet"> {
  return {
    key,
    scoreOf: (asked, found) => (asked[key].length === 0 ? undefined : setScore(asked[key], found[key])),
    isMet: (_, asked, found) => asked[key].every((one) => (found[key] as readonly string[]).includes(one)),
  };
}

function ofBand(key: BandKey): Pick<Criterion, "key" | "scoreOf" | "isMet"> {
  return {
    key,
    scoreOf: (asked, found) => (asked[key] === null ? undefined : bandScore(asked[key], found[key])),
    isMet: (score) => score === 1,
  };
}

const setRule = "points demandés et trouvés, sur les points demandés plus un dixième des points trouvés en plus";
const bandRule = "même tranche 100 %, tranche voisine 50 %, sinon 0 %";

/** Every criterion of likeness, with its weight; the weights of all make 100. */
export const criteria: readonly Criterion[] = [
  { ...ofSet("provisions"), word: "articles", weight: 25, rule: setRule },
  { ...ofSet("themes"), word: "thèmes", weight: 25, rule: setRule },
  {
    key: "sector",
    word: "secteur",
    weight: 15,
    rule: "même secteur 100 %, sinon 0 %",
    scoreOf: (asked, found) => (asked.sector === null ? undefined : memberScore(asked.sector, found.sectors)),
    isMet: (score) => score === 1,
  },
  {
    key: "body",
    word: "nature de l’organisme",
    weight: 10,
    rule: "public ou privé : même nature 100 %, sinon 0 %",
    scoreOf: (asked, found) => (asked.body === null ? undefined : memberScore(asked.body, found.bodies)),
    isMet: (score) => score === 1,
  },
  { ...ofBand("turnover"), word: "chiffre d’affaires", weight: 8, rule: bandRule },
  { ...ofBand("persons"), word: "personnes concernées", weight: 7, rule: bandRule },
  { ...ofSet("aggravating"), word: "faits aggravants", weight: 5, rule: setRule },
  { ...ofSet("mitigating"), word: "faits atténuants", weight: 5, rule: setRule },
];
