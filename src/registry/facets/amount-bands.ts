/** Bands of amounts in whole euros, the highest first; each begins at `from`. */
const bands = [
  { value: "100-millions", from: 100_000_000, words: "100 millions d’euros et plus" },
  { value: "10-millions", from: 10_000_000, words: "de 10 à 100 millions d’euros" },
  { value: "1-million", from: 1_000_000, words: "de 1 à 10 millions d’euros" },
  { value: "100-000", from: 100_000, words: "de 100 000 € à 1 million d’euros" },
  { value: "20-000", from: 20_000, words: "de 20 000 à 100 000 €" },
  { value: "moins-20-000", from: 1, words: "moins de 20 000 €" },
  { value: "zero", from: 0, words: "0 €, amende annulée" },
] as const;

/** The words of each band, the highest first; the last one is for what has no amount at all. */
export const bandWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(bands.map(({ value, words }) => [value, words])),
  "sans-montant": "sans montant",
};

/** The band of an amount in whole euros, each reaching from its first euro to the one before the next band; `null` has none. */
export function bandOf(amount: number | null): string {
  if (amount === null) return "sans-montant";
  return bands.find(({ from }) => amount >= from)?.value ?? "zero";
}
