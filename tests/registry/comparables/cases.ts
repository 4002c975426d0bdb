import type { Comparable, Traits } from "../../../src/registry/comparables/comparable.ts";
import { emptySituation, type Situation } from "../../../src/registry/comparables/situation.ts";

/** A case of which nothing is known but what is given. */
export function caseOf(id: string, traits: Partial<Traits> = {}, rest: Partial<Comparable> = {}): Comparable {
  return {
    id,
    isRow: false,
    label: id.toUpperCase(),
    who: "Exemple",
    href: `/decisions/${id}/`,
    on: "2024-01-01",
    procedure: "ordinary",
    traits: {
      provisions: null,
      themes: null,
      sectors: null,
      bodies: null,
      turnover: null,
      persons: null,
      aggravating: null,
      mitigating: null,
      ...traits,
    },
    outcomes: ["fine"],
    pronounced: 1000,
    inForce: 1000,
    liquidated: null,
    shares: [],
    delays: [],
    rates: [],
    orders: [],
    ...rest,
  };
}

/** A question since the GDPR. */
export function asking(asked: Partial<Situation>): Situation {
  return { ...emptySituation, ...asked };
}
