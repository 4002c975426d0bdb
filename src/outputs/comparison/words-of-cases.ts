import { fineFactors } from "../../records/fine-factors.ts";
import { sectors, themes } from "../../records/vocabulary.ts";
import type { Comparable, Traits } from "../../registry/comparables/comparable.ts";
import type { ProvisionView } from "../../registry/views.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words of what these cases hold, most frequent first: nothing can be asked that no case has. */
export function toVocabulary(cases: readonly Comparable[], provisions: readonly ProvisionView[]): Vocabulary {
  const labels = Object.fromEntries(provisions.map(({ id, label }) => [id, label]));
  const used = (valuesOf: (traits: Traits) => readonly string[] | null, words: Readonly<Record<string, string>>) =>
    toUsed(
      cases.flatMap(({ traits }) => valuesOf(traits) ?? []),
      words,
    );
  return {
    provisions: used((one) => one.provisions, labels),
    themes: used((one) => one.themes, themes),
    sectors: used((one) => one.sectors, sectors),
    factors: used((one) => [...(one.aggravating ?? []), ...(one.mitigating ?? [])], fineFactors),
  };
}

function toUsed(values: readonly string[], words: Readonly<Record<string, string>>): Record<string, string> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const keys = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([key]) => key);
  return Object.fromEntries(keys.map((key) => [key, words[key] ?? key]));
}
