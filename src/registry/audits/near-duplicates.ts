import { toWords } from "./sentences.ts";

/** A sentence and the file that says it. */
export interface Passage {
  readonly where: string;
  readonly text: string;
}

/** Words of a shingle: three words in a row are rarely shared by chance. */
const size = 3;
/** A shorter sentence is a formula of law, not a repetition. */
const shortest = 10;
/** Shingles in common over all shingles of both from which two sentences are near-duplicates. */
const alike = 0.6;

interface Shingled {
  readonly passage: Passage;
  readonly shingles: ReadonlySet<string>;
}

/** Sentences that several files say almost word for word, each family with its first sentence first. */
export function nearDuplicates(passages: readonly Passage[]): Passage[][] {
  const long = passages
    .map((passage) => ({ passage, shingles: toShingles(passage.text) }))
    .filter(({ shingles }) => shingles.size > shortest - size);
  const holders = new Map<string, number[]>();
  const families = long.map(({ passage }) => [passage]);
  long.forEach((one, index) => {
    const first = [...sharedWith(one, holders)]
      .sort(([a], [b]) => a - b)
      .find(([place, common]) => isAlike(one, long[place], common));
    for (const shingle of one.shingles) holders.set(shingle, [...(holders.get(shingle) ?? []), index]);
    if (first === undefined) return;
    const family = families[first[0]] ?? [];
    family.push(one.passage);
    families[index] = family;
  });
  return [...new Set(families)].filter((family) => family.length > 1);
}

// Earlier sentences that share a shingle with this one, and how many they share.
function sharedWith({ shingles }: Shingled, holders: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles) {
    for (const place of holders.get(shingle) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return shared;
}

function isAlike(one: Shingled, other: Shingled | undefined, common: number): boolean {
  if (other === undefined || other.passage.where === one.passage.where) return false;
  return common / (one.shingles.size + other.shingles.size - common) >= alike;
}

function toShingles(text: string): Set<string> {
  const words = toWords(text);
  return new Set(words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(" ")));
}
