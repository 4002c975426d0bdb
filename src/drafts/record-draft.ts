import type { CollectionName } from "../records/collections.ts";

/** What a draft says of one field. */
export interface FieldDraft {
  /** The value; `null` when it must still be found. */
  readonly value: unknown;
  /** Lines for the person who checks it: the phrase that was read, or why nothing could be read. */
  readonly remarks: readonly string[];
}

/** A record that a person still has to check and complete. */
export interface RecordDraft {
  readonly collection: CollectionName;
  /** File name without `.mdx`. */
  readonly id: string;
  /** Fields by name; the fields of the model that are absent here are left to fill. */
  readonly fields: Readonly<Record<string, FieldDraft>>;
}

/** A field whose value needs no remark. */
export function said(value: unknown, ...remarks: readonly string[]): FieldDraft {
  return { value, remarks };
}

/** Stands where the identifier of an organisation of the register must be written; the door refuses it by name. */
export const organisationToWrite = "À ÉCRIRE : identifiant d’un organisme de content/organisations";

/** Path of the draft inside a folder of records, such as `fines/san-2026-003-france-travail.mdx`. */
export function pathOf({ collection, id }: RecordDraft): string {
  return `${collection}/${id}.mdx`;
}
