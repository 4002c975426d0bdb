import type { CollectionName } from "../../records/collections.ts";
import { columnsOf, valueOf } from "./columns.ts";
import type { Row } from "./rows.ts";

/** The name of a field where a column has no dots: `computed.theoretical` -> `computed_theoretical`. */
export function toColumnName(field: string): string {
  return field.replace("computed.", "computed_");
}

/** The columns of a record that are unknown, as JSON text: where one null stands for absent and for unknown. */
export function unknownFieldsOf(row: Row, collection: CollectionName): string {
  return JSON.stringify(
    columnsOf(collection)
      .filter((field) => valueOf(row, field) === null)
      .map(toColumnName),
  );
}
