import { collectionNames } from "../../../records/collections.ts";
import { dialects, toCsvFile } from "../csv.ts";
import { fieldsOf } from "../fields.ts";
import { dictionary } from "./dictionary.ts";

/** The dictionary as CSV: collection, path of the field, where it comes from (as code), its sentence. */
export function toDictionaryFile(): string {
  const rows = collectionNames.flatMap((collection) =>
    fieldsOf(collection).map(({ path, origin }) => ({
      id: `${collection}.${path}`,
      collection,
      field: path,
      origin,
      meaning: dictionary[collection][path],
    })),
  );
  return toCsvFile(rows, ["collection", "field", "origin", "meaning"], dialects.standard);
}
