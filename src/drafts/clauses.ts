/** Injunctions of one delay. */
export interface ClauseDraft {
  readonly injunctions: readonly string[];
  /** ISO 8601; `null` when it was not found. */
  readonly delay: string | null;
}

/** One clause for each delay, in the order of the injunctions. */
export function toClauses(
  injunctions: readonly { readonly id: string; readonly delay: string | null }[],
): ClauseDraft[] {
  const byDelay = Map.groupBy(injunctions, ({ delay }) => delay);
  return [...byDelay].map(([delay, list]) => ({ injunctions: list.map(({ id }) => id), delay }));
}
