import type { DecisionOf } from "../records/collections.ts";

/** One count that a sanction gives, as its record holds it. */
export type Count = NonNullable<DecisionOf<"sanction">["personsAffected"]>[number];

/*
 * How the French unit of a count of persons begins. A subscriber is a person under contract. A visitor of a site is not:
 * audiences count browsers and devices. Nor are accounts, files, requests; users in the whole world and persons that an
 * association represents are persons, but not those whom the decision is about.
 */
const persons =
  /^(?:abonnés|adhérents|agents|clients|patients|personnes(?! représentées)|prospects|ressortissants|salariés|utilisateurs(?! dans le monde))(?![\p{L}-])/u;

/** The largest number of persons that a sanction counts; undefined when it counts none, or something else. */
export function mostPersons(counts: readonly Count[] = []): Count | undefined {
  return counts.filter(({ unit, count }) => persons.test(unit) && count > 0).toSorted((a, b) => b.count - a.count)[0];
}
