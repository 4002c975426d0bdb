import { collectionNames } from "../../../records/collections.ts";
import type { RegisterView } from "../../../registry/views.ts";
import type { Edition } from "../edition.ts";
import { type Row, toRows } from "../rows.ts";

interface Correction {
  readonly on: string;
  readonly text: string;
  readonly wrongSince: string | null;
}

/** The errors that the register published and mended, newest first; the history of a decision is not one of them. */
export function toCorrections(register: RegisterView, edition: Edition): readonly object[] {
  return collectionNames
    .flatMap((collection) => toRows(register, collection, edition).flatMap((row) => correctionsOf(collection, row)))
    .filter(({ on }) => on <= register.asOf)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function correctionsOf(collection: string, { id, url, corrections }: Row): (Correction & { collection: string })[] {
  return ((corrections ?? []) as readonly Correction[]).map(({ on, text, wrongSince }) => ({
    on,
    collection,
    id,
    url,
    text,
    wrongSince,
  }));
}
