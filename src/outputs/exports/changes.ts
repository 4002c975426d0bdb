import { collectionNames } from "../../records/collections.ts";
import type { RegisterView } from "../../registry/views.ts";
import { type Edition, schemaVersion } from "./edition.ts";
import { toText } from "./json.ts";
import { type Row, toRows } from "./rows.ts";

interface Correction {
  readonly on: string;
  readonly text: string;
  readonly wrongSince: string | null;
}

/** The errors that the register published and mended, newest first, as JSON; the history of a decision is not one of them. */
export function toChangesFile(register: RegisterView, edition: Edition): string {
  const { asOf } = register;
  const changes = collectionNames
    .flatMap((collection) => toRows(register, collection, edition).flatMap((row) => changesOf(collection, row)))
    .filter(({ on }) => on <= asOf)
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
  return toText({ schemaVersion, asOf, licence: edition.licence, changes });
}

function changesOf(collection: string, { id, url, corrections }: Row): (Correction & { collection: string })[] {
  return ((corrections ?? []) as readonly Correction[]).map(({ on, text, wrongSince }) => ({
    on,
    collection,
    id,
    url,
    text,
    wrongSince,
  }));
}
