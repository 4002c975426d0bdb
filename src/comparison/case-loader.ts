import { type CaseFile, parseCaseFile } from "../outputs/comparison/case-file.ts";
import type { Vocabulary } from "../outputs/comparison/vocabulary.ts";
import type { Comparable } from "../registry/comparables/comparable.ts";

/** The cases of the page, read. */
export interface Loaded {
  readonly words: Vocabulary;
  readonly cases: readonly Comparable[];
}

/** Loads the cases once, at the first question; a failure can be tried again. */
export function caseLoader(address: string): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null;
  const load = async (): Promise<Loaded> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answers ${response.status}`);
    const file = (await response.json()) as CaseFile;
    return { words: file.words, cases: parseCaseFile(file) };
  };
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}
