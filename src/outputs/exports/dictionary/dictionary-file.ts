import { collectionNames } from "../../../records/collections.ts";
import { toCsv } from "../../csv.ts";
import { fieldsOf } from "../fields.ts";
import { dictionary } from "./dictionary.ts";

/** The dictionary as CSV: collection, path of the field, where it comes from (as code), its sentence. */
export function toDictionaryFile(): string {
  const rows = collectionNames.flatMap((collection) =>
    fieldsOf(collection).map(({ path, origin }) => [collection, path, origin, dictionary[collection][path] ?? null]),
  );
  return toCsv([["collection", "field", "origin", "meaning"], ...rows]);
}
