import type { Provenance } from "../../registry/views.ts";

/** Footnote numbers, on a page, of the sources that one of its records names by their short names, in order, each once. */
export function toNoteNumbers(names: readonly string[], of: Provenance, on: Provenance): readonly number[] {
  const named = of.sources.filter(({ id }) => names.includes(id));
  const numbers = named.flatMap(
    ({ url, title }) => on.sources.find((source) => source.url === url && source.title === title)?.number ?? [],
  );
  return [...new Set(numbers)].sort((one, other) => one - other);
}
